note
	description: "Saved positions in a tree made of trees."

class
	RECURSIVE_TREE_CURSOR [G]

inherit
	CURSOR

create
	make

feature {NONE} -- Initialization

	make (active_node, parent_of_active: like active; aft, bef, bel: BOOLEAN)
		do
			check interface_only: False then
			end
		end

feature {RECURSIVE_CURSOR_TREE} -- Implementation

	active: detachable DYNAMIC_TREE [G]

	active_parent: like active

	after: BOOLEAN

	before: BOOLEAN

	below: BOOLEAN

end
