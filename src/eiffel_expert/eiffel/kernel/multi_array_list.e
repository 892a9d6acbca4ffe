note
	description: "Lists stored in several arrays."

class
	MULTI_ARRAY_LIST [G]

inherit
	DYNAMIC_LIST [G]
		redefine
			duplicate,
			finish,
			first,
			has,
			last,
			move,
			prune_all,
			put_left,
			search,
			start,
			wipe_out
		end

create
	make

feature {NONE} -- Initialization

	make (b: INTEGER)
		do
			check interface_only: False then
			end
		end

feature -- Access

	block_size: INTEGER

	cursor: MULTAR_LIST_CURSOR [G]
		do
			check interface_only: False then
			end
		end

	first: like item
		do
			check interface_only: False then
			end
		end

	first_element: BI_LINKABLE [ARRAYED_LIST [G]]

	index: INTEGER

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

	last_element: BI_LINKABLE [ARRAYED_LIST [G]]

feature -- Measurement

	count: INTEGER

feature -- Status

	full: BOOLEAN
		do
		end

	has (v: like item): BOOLEAN
		do
		end

	valid_cursor (p: CURSOR): BOOLEAN
		do
		end

feature -- Commands

	back
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

	go_to (p: CURSOR)
		do
		end

	move (i: INTEGER)
		do
		end

	prune_all (v: like item)
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

	search (v: like item)
		do
		end

	start
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

feature {MULTI_ARRAY_LIST} -- Implementation

	active: like first_element

	active_array: ARRAYED_LIST [G]
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

feature {NONE} -- Implementation

	new_cell (a: ARRAYED_LIST [G]): like first_element
		do
			check interface_only: False then
			end
		end

end
