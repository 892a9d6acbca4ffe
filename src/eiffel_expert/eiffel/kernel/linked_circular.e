note
	description: "Rings of linked cells."

class
	LINKED_CIRCULAR [G]

inherit
	DYNAMIC_CIRCULAR [G]
		undefine
			is_equal,
			isfirst,
			readable,
			writable
		redefine
			islast,
			start
		end

inherit {NONE}
	LIST [G]
		export
			{NONE} after, before, first, forth, go_i_th, off, prune, prune_all, remove
		undefine
			after,
			before,
			exhausted,
			first,
			go_i_th,
			isfirst,
			islast,
			last,
			move,
			off,
			prune,
			prune_all,
			readable,
			remove,
			start,
			valid_cursor_index,
			writable
		end

create
	make,
	make_from_iterable

convert
	make_from_iterable ({ARRAY [G]})

feature {NONE} -- Initialization

	make
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

	cursor: CIRCULAR_CURSOR
		do
			check interface_only: False then
			end
		end

	item: G
		do
			check interface_only: False then
			end
		end

feature -- Measurement

	count: INTEGER
		do
		end

feature -- Status

	isfirst: BOOLEAN
		do
		end

	islast: BOOLEAN
		do
		end

	readable: BOOLEAN
		do
		end

	valid_cursor (p: CURSOR): BOOLEAN
		do
		end

	writable: BOOLEAN
		do
		end

feature -- Commands

	extend (v: like item)
		do
		end

	go_to (p: CURSOR)
		do
		end

	merge_left (other: like Current)
		do
		end

	merge_right (other: like Current)
		do
		end

	put_front (v: like item)
		do
		end

	put_left (v: like item)
		do
		end

	put_right (v: like item)
		do
		end

	remove_left
		do
		end

	remove_right
		do
		end

	replace (v: G)
		do
		end

	set_start
		do
		end

	start
		do
		end

feature -- Constants

	full: BOOLEAN = False

feature {LINKED_CIRCULAR} -- Implementation

	fix_start_for_remove
		do
		end

	list: LINKED_LIST [G]

	new_chain: like Current
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	standard_after: BOOLEAN
		do
		end

	standard_back
		do
		end

	standard_before: BOOLEAN
		do
		end

	standard_finish
		do
		end

	standard_forth
		do
		end

	standard_go_i_th (i: INTEGER)
		do
		end

	standard_index: INTEGER
		do
		end

	standard_isfirst: BOOLEAN
		do
		end

	standard_islast: BOOLEAN
		do
		end

	standard_move (i: INTEGER)
		do
		end

	standard_off: BOOLEAN
		do
		end

	standard_remove
		do
		end

	standard_remove_left
		do
		end

	standard_remove_right
		do
		end

	standard_search (v: G)
		do
		end

	standard_start
		do
		end

	starter: INTEGER

feature {NONE} -- Implementation

	l_forth
		do
		end

end
