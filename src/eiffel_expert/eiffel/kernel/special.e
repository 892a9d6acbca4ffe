note
	description: "Blocks of values without bounds checks of their own, indexed from 0."

frozen class
	SPECIAL [T]

inherit
	ABSTRACT_SPECIAL
		redefine
			debug_output
		end

	READABLE_INDEXABLE [T]
		redefine
			new_cursor
		end

create
	make_empty,
	make_filled,
	make_from_native_array

feature {NONE} -- Initialization

	make_empty (n: INTEGER)
		require
			not_negative: n >= 0
		external
			"built_in"
		ensure
			empty: count = 0
			capacity_set: capacity = n
		end

	make_filled (v: T; n: INTEGER)
		require
			not_negative: n >= 0
		do
			check interface_only: False then
			end
		ensure
			count_set: count = n
		end

	make_from_native_array (an_array: like native_array)
		do
			check interface_only: False then
			end
		end

feature -- Access

	aliased_resized_area (n: INTEGER): like Current
		external
			"built_in"
		end

	aliased_resized_area_with_default (a_default_value: T; n: INTEGER): like Current
		do
			check interface_only: False then
			end
		end

	base_address: POINTER
		external
			"built_in"
		end

	debug_output: STRING
		do
			check interface_only: False then
			end
		end

	index_of (v: T; start_position: INTEGER): INTEGER
		do
		end

	item_address (i: INTEGER): POINTER
		do
		end

	native_array: NATIVE_ARRAY [T]
		do
			check interface_only: False then
			end
		end

	new_cursor: SPECIAL_ITERATION_CURSOR [T]
		do
			check interface_only: False then
			end
		end

	resized_area (n: INTEGER): like Current
		do
			check interface_only: False then
			end
		end

	resized_area_with_default (a_default_value: T; n: INTEGER): like Current
		do
			check interface_only: False then
			end
		end

	to_array: ARRAY [T]
		do
			check interface_only: False then
			end
		end

feature -- Measurement

	capacity: INTEGER
			-- Number of items there is room for
		external
			"built_in"
		end

	count: INTEGER
			-- Number of items
		external
			"built_in"
		end

	upper: INTEGER
		do
		end

feature -- Operators

	at alias "@" (i: INTEGER): T
		do
			check interface_only: False then
			end
		end

	item alias "[]" (i: INTEGER): T assign put
			-- Item at index `i', from 0
		require else
			valid_index: valid_index (i)
		external
			"built_in"
		end

feature -- Status

	filled_with (v: T; start_index, end_index: INTEGER): BOOLEAN
		do
		end

	for_all_in_bounds (test: FUNCTION [T, BOOLEAN]; start_index, end_index: INTEGER): BOOLEAN
		do
		end

	same_items (other: like Current; source_index, destination_index, n: INTEGER): BOOLEAN
		do
		end

	there_exists_in_bounds (test: FUNCTION [T, BOOLEAN]; start_index, end_index: INTEGER): BOOLEAN
		do
		end

	valid_index (i: INTEGER): BOOLEAN
		do
		end

feature -- Commands

	copy_data (other: SPECIAL [T]; source_index, destination_index, n: INTEGER)
		do
		end

	do_all_in_bounds (action: PROCEDURE [T]; start_index, end_index: INTEGER)
		do
		end

	do_all_with_index_in_bounds (action: PROCEDURE [T, INTEGER]; start_index, end_index: INTEGER)
		do
		end

	do_if_in_bounds (action: PROCEDURE [T]; test: FUNCTION [T, BOOLEAN]; start_index, end_index: INTEGER)
		do
		end

	do_if_with_index_in_bounds (action: PROCEDURE [T, INTEGER]; test: FUNCTION [T, INTEGER, BOOLEAN]; start_index, end_index: INTEGER)
		do
		end

	extend (v: T)
			-- Add `v' behind the last item.
		require
			not_full: count < capacity
		external
			"built_in"
		ensure
			one_more: count = old count + 1
			at_end: item (count - 1) = v
		end

	extend_filled (v: T)
		do
		end

	fill_with (v: T; start_index, end_index: INTEGER)
		do
		end

	fill_with_default (start_index, end_index: INTEGER)
		do
		end

	force (v: T; i: INTEGER)
		do
		end

	insert_data (other: SPECIAL [T]; source_index, destination_index, n: INTEGER)
		do
		end

	keep_head (n: INTEGER)
		do
		end

	keep_tail (n: INTEGER)
		do
		end

	move_data (source_index, destination_index, n: INTEGER)
		do
		end

	non_overlapping_move (source_index, destination_index, n: INTEGER)
		do
		end

	overlapping_move (source_index, destination_index, n: INTEGER)
		do
		end

	put (v: T; i: INTEGER)
			-- Put `v' at index `i', from 0.
		require
			not_negative: i >= 0
			below_count: i < count
		external
			"built_in"
		ensure
			stored: item (i) = v
		end

	remove_head (n: INTEGER)
		do
		end

	remove_tail (n: INTEGER)
		do
		end

	replace_all (v: T)
		do
		end

	wipe_out
		do
		end

feature -- Constants

	lower: INTEGER = 0

feature -- Obsolete

	clear_all
		obsolete
			"Kept for old code."
		do
		end

feature {NONE} -- Implementation

	element_size: INTEGER
		external
			"built_in"
		end

	set_count (n: INTEGER)
		external
			"built_in"
		end

end
