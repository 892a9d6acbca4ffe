note
	description: "Lists stored in an array."

class
	ARRAYED_LIST [G]

inherit
	TO_SPECIAL [G]
		rename
			put as array_put,
			at as array_at,
			item as array_item,
			valid_index as array_valid_index,
			area as area_v2
		redefine
			copy,
			is_equal
		end

	RESIZABLE [G]
		redefine
			copy,
			is_equal
		end

	DYNAMIC_LIST [G]
		undefine
			force,
			is_inserted,
			put_i_th
		redefine
			append,
			at,
			copy,
			do_all,
			do_if,
			duplicate,
			finish,
			first,
			for_all,
			go_i_th,
			has,
			i_th,
			is_equal,
			last,
			merge_left,
			merge_right,
			move,
			new_cursor,
			prunable,
			prune,
			prune_all,
			put_left,
			remove_i_th,
			search,
			start,
			swap,
			there_exists,
			valid_index,
			wipe_out
		end

	MISMATCH_CORRECTOR
		redefine
			copy,
			correct_mismatch,
			is_equal
		end

create
	make,
	make_filled,
	make_from_array,
	make_from_iterable

convert
	make_from_iterable ({ARRAY [G]})

feature -- Initialization

	make (n: INTEGER)
			-- List without items, with room for `n'
		require
			not_negative: n >= 0
		do
			check interface_only: False then
			end
		ensure
			empty: is_empty
		end

	make_filled (n: INTEGER)
			-- List of `n' default values
		require
			not_negative: n >= 0
		do
			check interface_only: False then
			end
		ensure
			full: count = n
		end

feature {NONE} -- Initialization

	make_from_array (a: ARRAY [G])
			-- List of the items of `a'
		do
			check interface_only: False then
			end
		end

	make_from_iterable (other: ITERABLE [G])
		do
			check interface_only: False then
			end
		end

feature -- Access

	area: SPECIAL [G]
		do
			check interface_only: False then
			end
		end

	cursor: ARRAYED_LIST_CURSOR
		do
			check interface_only: False then
			end
		end

	first: like item
		do
			check interface_only: False then
			end
		end

	index: INTEGER

	item: G
		do
			check interface_only: False then
			end
		end

	last: like first
		do
			check interface_only: False then
			end
		end

	new_cursor: ARRAYED_LIST_ITERATION_CURSOR [G]
		do
			check interface_only: False then
			end
		end

	to_array: ARRAY [G]
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

	upper: INTEGER
		do
		end

feature -- Operators

	at alias "@" (i: INTEGER): like item assign put_i_th
		do
			check interface_only: False then
			end
		end

	i_th alias "[]" (i: INTEGER): like item assign put_i_th
		do
			check interface_only: False then
			end
		end

feature -- Status

	all_default: BOOLEAN
		do
		end

	for_all (test: FUNCTION [G, BOOLEAN]): BOOLEAN
		do
		end

	has (v: like item): BOOLEAN
		do
		end

	is_equal (other: like Current): BOOLEAN
		do
		end

	is_inserted (v: G): BOOLEAN
		do
		end

	prunable: BOOLEAN
		do
		end

	there_exists (test: FUNCTION [G, BOOLEAN]): BOOLEAN
		do
		end

	valid_cursor (p: CURSOR): BOOLEAN
		do
		end

	valid_index (i: INTEGER): BOOLEAN
		do
		end

feature -- Commands

	append (s: SEQUENCE [G])
		do
		end

	back
		do
		end

	copy (other: like Current)
		do
		end

	correct_mismatch
		do
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

	extend (v: like item)
		do
		end

	finish
		do
		end

	force (v: like item)
		do
		end

	forth
		do
		end

	go_i_th (i: INTEGER)
		do
		end

	go_to (p: CURSOR)
		do
		end

	grow (i: INTEGER)
		do
		end

	merge_left (other: ARRAYED_LIST [G])
		do
		end

	merge_right (other: ARRAYED_LIST [G])
		do
		end

	move (i: INTEGER)
		do
		end

	prune (v: like item)
		do
		end

	prune_all (v: like item)
		do
		end

	put_front (v: like item)
		do
		end

	put_i_th (v: like i_th; i: INTEGER_32)
		do
		end

	put_left (v: like item)
		do
		end

	put_right (v: like item)
		do
		end

	remove
		do
		end

	remove_i_th (i: INTEGER)
		do
		end

	remove_left
		do
		end

	remove_right
		do
		end

	replace (v: like first)
		do
		end

	resize (new_capacity: INTEGER)
		do
		end

	search (v: like item)
		do
		end

	start
		do
		end

	swap (i: INTEGER)
		do
		end

	trim
		do
		end

	wipe_out
		do
		end

feature -- Obsolete

	duplicate (n: INTEGER): like Current
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {NONE} -- Implementation

	new_chain: like Current
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	new_filled_list (n: INTEGER): like Current
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {NONE} -- Implementation

	force_i_th (v: like i_th; pos: INTEGER)
		do
		end

	insert (v: like item; pos: INTEGER)
		do
		end

end
