note
	description: "Structures without end."

deferred class
	INFINITE [G]

inherit
	BOX [G]

feature -- Constants

	full: BOOLEAN = True

	is_empty: BOOLEAN = False

end
