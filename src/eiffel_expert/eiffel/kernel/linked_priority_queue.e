note
	description: "Priority queues kept as a sorted linked list."

class
	LINKED_PRIORITY_QUEUE [G -> COMPARABLE]

inherit
	SORTED_TWO_WAY_LIST [G]
		rename
			item as sl_item,
			put as sl_put,
			sequence_put as put
		export
			{NONE} all
			{LINKED_PRIORITY_QUEUE} cursor, start, forth, go_to, index, after, first_element, last_element, valid_cursor, sl_item
			{ANY} off
		redefine
			put,
			remove
		end

	PRIORITY_QUEUE [G]
		rename
			item as sl_item
		export
			{LINKED_PRIORITY_QUEUE} sl_item
		undefine
			append,
			copy,
			fill,
			is_equal,
			prune_all,
			readable,
			writable
		end

create
	make,
	make_from_iterable

create {LINKED_PRIORITY_QUEUE}
	make_sublist

convert
	make_from_iterable ({ARRAY [G]})

feature -- Access

	item: G
		do
			check interface_only: False then
			end
		end

feature -- Commands

	put (v: like item)
		do
			check interface_only: False then
			end
		end

	remove
		do
		end

end
