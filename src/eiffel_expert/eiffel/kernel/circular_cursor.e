note
	description: "Saved positions in a ring."

class
	CIRCULAR_CURSOR

inherit
	CURSOR

create
	make

feature {NONE} -- Initialization

	make (curs: like cursor; int: BOOLEAN; start: INTEGER)
		do
			check interface_only: False then
			end
		end

feature {CIRCULAR} -- Implementation

	cursor: CURSOR

	internal_exhausted: BOOLEAN

	starter: INTEGER

end
