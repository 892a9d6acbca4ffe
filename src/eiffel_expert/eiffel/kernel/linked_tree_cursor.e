note
	description: "Saved positions among the children of a linked tree."

class
	LINKED_TREE_CURSOR [G]

inherit
	LINKED_LIST_CURSOR [G]
		redefine
			active
		end

create
	make

feature {LINKED_TREE} -- Implementation

	active: detachable LINKED_TREE [G]

end
