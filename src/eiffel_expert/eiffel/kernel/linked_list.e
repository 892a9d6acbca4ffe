note
	description: "Lists of linked cells."

class
	LINKED_LIST [G]

inherit
	DYNAMIC_LIST [G]
		redefine
			after,
			before,
			copy,
			finish,
			first,
			go_i_th,
			is_inserted,
			isfirst,
			islast,
			last,
			merge_left,
			merge_right,
			move,
			new_cursor,
			off,
			put_left,
			readable,
			start,
			wipe_out
		end

create
	make,
	make_from_iterable

convert
	make_from_iterable ({ARRAY [G]})

feature {NONE} -- Initialization

	make
			-- List without items
		do
			check interface_only: False then
			end
		ensure
			empty: is_empty
		end

	make_from_iterable (other: ITERABLE [G])
		do
			check interface_only: False then
			end
		end

feature -- Access

	cursor: LINKED_LIST_CURSOR [G]
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
		do
		end

	item: G
		do
			check interface_only: False then
			end
		end

	last: like item
		do
			check interface_only: False then
			end
		end

	new_cursor: LINKED_LIST_ITERATION_CURSOR [G]
		do
			check interface_only: False then
			end
		end

feature -- Measurement

	count: INTEGER

feature -- Status

	after: BOOLEAN

	before: BOOLEAN

	is_inserted (v: G): BOOLEAN
		do
		end

	isfirst: BOOLEAN
		do
		end

	islast: BOOLEAN
		do
		end

	off: BOOLEAN
		do
		end

	readable: BOOLEAN
		do
		end

	valid_cursor (p: CURSOR): BOOLEAN
		do
		end

feature -- Commands

	back
		do
		end

	copy (other: like Current)
		do
		end

	extend (v: like item)
		do
		end

	finish
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

	merge_left (other: like Current)
		do
		end

	merge_right (other: like Current)
		do
		end

	move (i: INTEGER)
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

	remove
		do
		end

	remove_left
		do
		end

	remove_right
		do
		end

	replace (v: like item)
		do
		end

	start
		do
		end

	wipe_out
		do
		end

feature -- Constants

	full: BOOLEAN = False

feature {LINKED_LIST, LINKED_LIST_ITERATION_CURSOR} -- Implementation

	first_element: detachable like new_cell

feature {LINKED_LIST} -- Implementation

	active: like first_element

	cleanup_after_remove (v: like first_element)
		do
		end

	last_element: like first_element
		do
			check interface_only: False then
			end
		end

	new_cell (v: like item): LINKABLE [like item]
		do
			check interface_only: False then
			end
		end

	new_chain: like Current
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	next: like first_element
		do
			check interface_only: False then
			end
		end

	previous: like first_element
		do
			check interface_only: False then
			end
		end

feature {NONE} -- Implementation

	frozen internal_wipe_out
		do
		end

end
