note
	description: "Active structures whose position can be saved and restored."

deferred class
	CURSOR_STRUCTURE [G]

inherit
	ACTIVE [G]

feature -- Access

	cursor: CURSOR
		deferred
		end

feature -- Status

	valid_cursor (p: CURSOR): BOOLEAN
		deferred
		end

feature -- Commands

	go_to (p: CURSOR)
		deferred
		end

end
