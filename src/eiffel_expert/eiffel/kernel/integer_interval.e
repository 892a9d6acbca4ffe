note
	description: "Consecutive integers between two bounds."

class
	INTEGER_INTERVAL

inherit
	RESIZABLE [INTEGER]
		rename
			has as has alias "∋"
		undefine
			changeable_comparison_criterion
		redefine
			copy,
			is_equal
		end

	INDEXABLE [INTEGER, INTEGER]
		rename
			has as has alias "∋",
			item as item alias "[]",
			put as indexable_put
		undefine
			changeable_comparison_criterion
		redefine
			copy,
			index_set,
			is_equal
		select
			bag_put
		end

	SET [INTEGER]
		redefine
			copy,
			is_equal
		end

create
	make

feature {NONE} -- Initialization

	make (min_index, max_index: INTEGER)
		do
			check interface_only: False then
			end
		ensure
			lower_set: min_index <= max_index implies lower = min_index
			upper_set: min_index <= max_index implies upper = max_index
		end

feature -- Access

	as_array: ARRAY [INTEGER]
		do
			check interface_only: False then
			end
		end

	hold_count (condition: FUNCTION [INTEGER, BOOLEAN]): INTEGER
		do
		end

	index_set: INTEGER_INTERVAL
		do
			check interface_only: False then
			end
		end

	linear_representation: LINEAR [INTEGER]
		do
			check interface_only: False then
			end
		end

	occurrences (v: INTEGER): INTEGER
		do
		end

	subinterval (start_pos, end_pos: INTEGER): like Current
		do
			check interface_only: False then
			end
		end

feature -- Measurement

	capacity: INTEGER
		do
		end

	count: INTEGER
		do
		end

	lower: INTEGER

	upper: INTEGER

feature -- Operators

	at alias "@" (i: INTEGER): INTEGER
		do
		end

	has alias "∋" (v: INTEGER): BOOLEAN
		do
		end

	item alias "[]" (i: INTEGER): INTEGER
		do
		end

feature -- Status

	all_cleared: BOOLEAN
		do
		end

	exists (condition: FUNCTION [INTEGER, BOOLEAN]): BOOLEAN
		do
		end

	exists1 (condition: FUNCTION [INTEGER, BOOLEAN]): BOOLEAN
		do
		end

	extendible: BOOLEAN
		do
		end

	for_all (condition: FUNCTION [INTEGER, BOOLEAN]): BOOLEAN
		do
		end

	is_equal (other: like Current): BOOLEAN
		do
		end

	prunable: BOOLEAN
		do
		end

	valid_index (v: INTEGER): BOOLEAN
		do
		end

feature -- Commands

	adapt (other: INTEGER_INTERVAL)
		do
		end

	copy (other: like Current)
		do
		end

	do_all (action: PROCEDURE [INTEGER])
		do
		end

	extend (v: INTEGER)
		do
		end

	grow (i: INTEGER)
		do
		end

	put (v: INTEGER)
		do
			check interface_only: False then
			end
		end

	resize (min_index, max_index: INTEGER)
		do
		end

	resize_exactly (min_index, max_index: INTEGER)
		do
		end

	trim
		do
		end

	wipe_out
		do
		end

feature -- Constants

	lower_defined: BOOLEAN = True

	upper_defined: BOOLEAN = True

feature -- Obsolete

	to_c: ANY
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {NONE} -- Implementation

	indexable_put (v: INTEGER; k: INTEGER)
		do
		end

	prune (v: INTEGER)
		do
		end

end
