note
	description: "External cursors over two-way lists."

class
	TWO_WAY_LIST_ITERATION_CURSOR [G]

inherit
	LINKED_LIST_ITERATION_CURSOR [G]
		redefine
			active,
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

	target: TWO_WAY_LIST [G]

feature {NONE} -- Implementation

	active: detachable BI_LINKABLE [G]

end
