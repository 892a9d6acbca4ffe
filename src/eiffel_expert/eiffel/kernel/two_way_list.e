note
	description: "Lists of cells linked both ways."

class
	TWO_WAY_LIST [G]

inherit
	LINKED_LIST [G]
		redefine
			back,
			cursor,
			extend,
			finish,
			first_element,
			forth,
			islast,
			last_element,
			merge_left,
			merge_right,
			move,
			new_cell,
			new_chain,
			new_cursor,
			previous,
			put_front,
			put_left,
			put_right,
			remove,
			remove_left,
			remove_right,
			wipe_out
		end

create
	make,
	make_from_iterable

create {TWO_WAY_LIST}
	make_sublist

convert
	make_from_iterable ({ARRAY [G]})

feature {TWO_WAY_LIST} -- Initialization

	make_sublist (first_item, last_item: like first_element; n: INTEGER)
		do
			check interface_only: False then
			end
		end

feature -- Access

	cursor: TWO_WAY_LIST_CURSOR [G]
		do
			check interface_only: False then
			end
		end

	first_element: detachable like new_cell

	last_element: like first_element

	new_cursor: TWO_WAY_LIST_ITERATION_CURSOR [G]
		do
			check interface_only: False then
			end
		end

	sublist: detachable like Current

feature -- Status

	islast: BOOLEAN
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

	remove_sublist
		do
		end

	split (n: INTEGER)
		do
		end

	wipe_out
		do
		end

feature {TWO_WAY_LIST} -- Implementation

	new_cell (v: like item): BI_LINKABLE [G]
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

	previous: like first_element
		do
			check interface_only: False then
			end
		end

end
