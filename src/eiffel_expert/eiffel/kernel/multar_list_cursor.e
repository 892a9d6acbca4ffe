note
	description: "Saved positions in a multi-array list."

class
	MULTAR_LIST_CURSOR [G]

inherit
	CURSOR

create
	make

feature {NONE} -- Initialization

	make (active_element: like active; current_active_index, current_index: INTEGER)
		do
			check interface_only: False then
			end
		end

feature {MULTI_ARRAY_LIST} -- Implementation

	active: BI_LINKABLE [ARRAYED_LIST [G]]

	active_index: INTEGER

	index: INTEGER

end
