note
	description: "Last-in first-out stacks of linked cells."

class
	LINKED_STACK [G]

inherit
	STACK [G]
		undefine
			copy,
			is_equal,
			replace
		select
			item,
			put,
			remove
		end

	LINKED_LIST [G]
		rename
			item as ll_item,
			remove as ll_remove,
			put as ll_put
		export
			{NONE} all
			{LINKED_STACK} cursor, start, forth, go_to, index, first_element, last_element, valid_cursor, ll_item
			{ANY} count, readable, writable, extendible, make, wipe_out, off, after
		undefine
			append,
			fill,
			is_inserted,
			linear_representation,
			prune_all,
			readable,
			writable
		redefine
			duplicate,
			extend,
			force,
			make_from_iterable
		end

create
	make,
	make_from_iterable

convert
	make_from_iterable ({ARRAY [G]})

feature {NONE} -- Initialization

	make_from_iterable (other: ITERABLE [G])
		do
			check interface_only: False then
			end
		end

feature -- Access

	item: G
		do
			check interface_only: False then
			end
		end

	linear_representation: ARRAYED_LIST [G]
		do
			check interface_only: False then
			end
		end

feature -- Commands

	extend (v: like item)
		do
		end

	force (v: like item)
		do
		end

	put (v: like item)
		do
			check interface_only: False then
			end
		end

	remove
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

end
