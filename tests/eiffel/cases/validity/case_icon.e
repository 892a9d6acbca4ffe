note
	description: "Another heir of the shape."

class
	CASE_ICON

inherit
	CASE_SHAPE
		redefine
			name
		end

create
	make

feature {NONE} -- Initialization

	make (a_name: STRING)
		do
			name := a_name
		end

feature -- Access

	name: STRING

	width: INTEGER = 16

	height: INTEGER = 16

	scale (n: INTEGER): CASE_ICON
		do
			create Result.make (name)
		end

end
