note
	description: "Saved positions in a linked list."

class
	LINKED_LIST_CURSOR [G]

inherit
	CURSOR

create
	make

feature {NONE} -- Initialization

	make (active_element: like active; aft, bef: BOOLEAN)
		do
			check interface_only: False then
			end
		end

feature {LINKED_LIST} -- Implementation

	active: detachable LINKABLE [G]

	after: BOOLEAN

	before: BOOLEAN

end
