note
	description: "Saved positions in an arrayed list."

class
	ARRAYED_LIST_CURSOR

inherit
	CURSOR

create
	make

feature {NONE} -- Initialization

	make (current_index: INTEGER)
		do
			check interface_only: False then
			end
		end

feature {ARRAYED_LIST, FIXED_LIST, BINARY_TREE} -- Implementation

	index: INTEGER

end
