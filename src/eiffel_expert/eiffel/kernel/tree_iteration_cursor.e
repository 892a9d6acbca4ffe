note
	description: "External cursors over trees."

class
	TREE_ITERATION_CURSOR [G]

inherit
	ITERATION_CURSOR [G]

create {TREE}
	make

feature {NONE} -- Initialization

	make (target: like node)
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

feature -- Status

	after: BOOLEAN
		do
		end

feature -- Commands

	forth
		do
		end

feature {NONE} -- Implementation

	child_index: STACK [like {TREE [G]}.child_index]

	node: TREE [G]

end
