note
	description: "Values in consecutive positions, reached by integer index, that can be resized."

class
	ARRAY [G]

inherit
	RESIZABLE [G]
		redefine
			copy,
			full,
			is_equal,
			resizable
		end

	INDEXABLE [G, INTEGER]
		rename
			item as item alias "[]"
		redefine
			copy,
			is_equal,
			new_cursor
		end

	TO_SPECIAL [G]
		export
			{ARRAY} set_area
		redefine
			at,
			copy,
			is_equal,
			item,
			put,
			valid_index
		end

create
	make_empty,
	make,
	make_filled,
	make_from_array,
	make_from_special,
	make_from_cil

convert
	to_cil: {NATIVE_ARRAY [G]},
	to_special: {SPECIAL [G]},
	make_from_cil ({NATIVE_ARRAY [G]})

feature -- Initialization

	make (min_index, max_index: INTEGER)
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	make_empty
			-- Array without items
		do
			check interface_only: False then
			end
		ensure
			empty: is_empty
			starts_at_one: lower = 1
		end

	make_filled (a_default_value: G; min_index, max_index: INTEGER)
			-- Array from `min_index' to `max_index', each item `a_default_value'
		require
			valid_bounds: min_index <= max_index + 1
		do
			check interface_only: False then
			end
		ensure
			lower_set: lower = min_index
			upper_set: upper = max_index
			count_set: count = max_index - min_index + 1
		end

	make_from_array (a: ARRAY [G])
			-- Array with the items and bounds of `a'
		do
			check interface_only: False then
			end
		end

	make_from_cil (na: NATIVE_ARRAY [like item])
		do
			check interface_only: False then
			end
		end

	make_from_special (a: SPECIAL [G])
		do
			check interface_only: False then
			end
		end

feature -- Access

	entry (i: INTEGER): G
		do
			check interface_only: False then
			end
		end

	linear_representation: LINEAR [G]
		do
			check interface_only: False then
			end
		end

	new_cursor: ARRAY_ITERATION_CURSOR [G]
		do
			check interface_only: False then
			end
		end

	occurrences (v: G): INTEGER
		do
		end

	subarray (start_pos, end_pos: INTEGER): ARRAY [G]
			-- Items from `start_pos' to `end_pos'
		require
			valid_start: valid_index (start_pos)
			valid_end: end_pos <= upper
			ordered: start_pos <= end_pos + 1
		do
			check interface_only: False then
			end
		ensure
			lower_kept: Result.lower = start_pos
			upper_kept: Result.upper = end_pos
		end

	to_c: ANY
		do
			check interface_only: False then
			end
		end

	to_cil: NATIVE_ARRAY [G]
		do
			check interface_only: False then
			end
		end

	to_special: SPECIAL [G]
		do
			check interface_only: False then
			end
		end

feature -- Measurement

	capacity: INTEGER
		do
		end

	count: INTEGER
			-- Number of indices
		do
		end

	lower: INTEGER
			-- Smallest index

	upper: INTEGER
			-- Greatest index

feature -- Operators

	at alias "@" (i: INTEGER): G assign put
		do
			check interface_only: False then
			end
		end

	item alias "[]" (i: INTEGER): G assign put
			-- Item at index `i'
		do
			check interface_only: False then
			end
		end

feature -- Status

	all_default: BOOLEAN
		do
		end

	extendible: BOOLEAN
		do
		end

	filled_with (v: G): BOOLEAN
		do
		end

	for_all (test: FUNCTION [G, BOOLEAN]): BOOLEAN
		do
		end

	full: BOOLEAN
		do
		end

	has (v: G): BOOLEAN
		do
		end

	is_equal (other: like Current): BOOLEAN
		do
		end

	prunable: BOOLEAN
		do
		end

	resizable: BOOLEAN
		do
		end

	same_items (other: like Current): BOOLEAN
		do
		end

	there_exists (test: FUNCTION [G, BOOLEAN]): BOOLEAN
		do
		end

	valid_index (i: INTEGER): BOOLEAN
			-- Is `i' within the bounds?
		do
		end

feature -- Commands

	clear_all
		do
		end

	conservative_resize_with_default (a_default_value: G; min_index, max_index: INTEGER)
			-- Move the bounds and keep the items.
		do
		end

	copy (other: like Current)
		do
		end

	discard_items
		do
		ensure
			default_items: all_default
		end

	do_all (action: PROCEDURE [G])
		do
		end

	do_all_with_index (action: PROCEDURE [G, INTEGER])
		do
		end

	do_if (action: PROCEDURE [G]; test: FUNCTION [G, BOOLEAN])
		do
		end

	do_if_with_index (action: PROCEDURE [G, INTEGER]; test: FUNCTION [G, INTEGER, BOOLEAN])
		do
		end

	enter (v: like item; i: INTEGER)
		do
		end

	fill_with (v: G)
		do
		end

	force (v: like item; i: INTEGER)
			-- Put `v' at index `i', moving the bounds if need be.
		do
		ensure
			stored: item (i) = v
			high_enough: upper >= i
			low_enough: lower <= i
		end

	force_and_fill (v: like item; i: INTEGER)
		do
		end

	grow (i: INTEGER)
		do
		end

	keep_head (n: INTEGER)
		do
		end

	keep_tail (n: INTEGER)
		do
		end

	put (v: like item; i: INTEGER)
			-- Put `v' at index `i'.
		do
			check interface_only: False then
			end
		end

	rebase (a_lower: like lower)
			-- Number the items from `a_lower' on.
		do
		ensure
			lower_set: lower = a_lower
			count_unchanged: count = old count
		end

	remove_head (n: INTEGER)
		do
		end

	remove_tail (n: INTEGER)
		do
		end

	subcopy (other: ARRAY [like item]; start_pos, end_pos, index_pos: INTEGER)
		do
		end

	trim
		do
		end

feature -- Obsolete

	conservative_resize (min_index, max_index: INTEGER)
		obsolete
			"Kept for old code."
		do
		end

	resize (min_index, max_index: INTEGER)
		obsolete
			"Kept for old code."
		do
		end

	wipe_out
		obsolete
			"Kept for old code."
		do
		end

feature {NONE} -- Implementation

	empty_area: BOOLEAN
		do
		end

	extend (v: G)
		do
		end

	prune (v: G)
		do
		end

end
