note
	description: "External cursors over linked lists."

class
	LINKED_LIST_ITERATION_CURSOR [G]

inherit
	READABLE_INDEXABLE_ITERATION_CURSOR [G]
		redefine
			after,
			forth,
			item,
			start,
			target
		end

create
	make

feature -- Access

	item: G
		do
			check interface_only: False then
			end
		end

feature -- Status

	after: BOOLEAN
		do
		end

feature -- Commands

	forth
		do
		end

	start
		do
		end

feature {ITERABLE, ITERATION_CURSOR} -- Implementation

	target: LINKED_LIST [G]

feature {NONE} -- Implementation

	active: detachable LINKABLE [G]

end
