note
	description: "Saved positions in a two-way list."

class
	TWO_WAY_LIST_CURSOR [G]

inherit
	LINKED_LIST_CURSOR [G]
		redefine
			active
		end

create
	make

feature {TWO_WAY_LIST} -- Implementation

	active: detachable BI_LINKABLE [G]

end
