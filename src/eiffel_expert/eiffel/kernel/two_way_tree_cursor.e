note
	description: "Saved positions among the children of a two-way tree."

class
	TWO_WAY_TREE_CURSOR [G]

inherit
	TWO_WAY_LIST_CURSOR [G]
		redefine
			active
		end

create
	make

feature {TWO_WAY_TREE} -- Implementation

	active: detachable TWO_WAY_TREE [G]

end
