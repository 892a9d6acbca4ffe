note
	description: "External cursors over two-way trees."

class
	TWO_WAY_TREE_ITERATION_CURSOR [G]

inherit
	TREE_ITERATION_CURSOR [G]
		redefine
			forth,
			make,
			node
		end

	TWO_WAY_LIST_ITERATION_CURSOR [G]
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

create {TWO_WAY_TREE}
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

feature {TWO_WAY_LIST_ITERATION_CURSOR} -- Implementation

	node: TWO_WAY_TREE [G]

end
