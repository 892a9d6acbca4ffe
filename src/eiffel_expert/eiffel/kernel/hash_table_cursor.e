note
	description: "Saved positions in a hash table."

class
	HASH_TABLE_CURSOR

inherit
	CURSOR

create
	make

feature {NONE} -- Initialization

	make (pos: INTEGER)
		do
			check interface_only: False then
			end
		end

feature {HASH_TABLE} -- Implementation

	position: INTEGER

end
