note
	description: "External cursors over linked trees."

class
	LINKED_TREE_ITERATION_CURSOR [G]

inherit
	TREE_ITERATION_CURSOR [G]
		redefine
			forth,
			make,
			node
		end

	LINKED_LIST_ITERATION_CURSOR [G]
		rename
			active as node
		undefine
			after,
			item
		redefine
			forth,
			make,
			node,
			start
		end

create {LINKED_TREE}
	make

feature {NONE} -- Initialization

	make (t: like node)
		do
			check interface_only: False then
			end
		end

feature -- Commands

	forth
		do
		end

	start
		do
		end

feature {LINKED_LIST_ITERATION_CURSOR} -- Implementation

	node: LINKED_TREE [G]

end
