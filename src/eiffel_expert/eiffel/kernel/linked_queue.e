note
	description: "First-in first-out queues of linked cells."

class
	LINKED_QUEUE [G]

inherit
	QUEUE [G]
		undefine
			copy,
			is_empty,
			is_equal
		redefine
			prune_all
		select
			extend,
			item,
			put
		end

	LINKED_LIST [G]
		rename
			item as ll_item,
			remove as ll_remove,
			make as ll_make,
			remove_left as remove,
			put as ll_put,
			extend as ll_extend
		export
			{NONE} all
			{LINKED_QUEUE} cursor, valid_cursor, start, forth, go_to, first_element, last_element, ll_item
			{ANY} writable, extendible, wipe_out, readable, off, before, after, index
		undefine
			append,
			fill,
			force,
			is_inserted,
			prune,
			prune_all,
			readable,
			writable
		redefine
			copy,
			duplicate,
			linear_representation,
			make_from_iterable
		select
			remove
		end

create
	make,
	make_from_iterable

create {LINKED_QUEUE}
	ll_make

convert
	make_from_iterable ({ARRAY [G]})

feature -- Initialization

	make
		do
			check interface_only: False then
			end
		end

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

	copy (other: like Current)
		do
		end

	extend (v: G)
		do
		end

	force (v: G)
		do
		end

	put (v: G)
		do
			check interface_only: False then
			end
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

	prune (v: like item)
		do
		end

	prune_all (v: like item)
		do
		end

end
