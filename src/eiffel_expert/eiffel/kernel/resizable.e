note
	description: "Bounded structures whose capacity can grow."

deferred class
	RESIZABLE [G]

inherit
	BOUNDED [G]

feature -- Access

	additional_space: INTEGER
		do
		end

feature -- Status

	resizable: BOOLEAN
		do
		end

feature -- Commands

	automatic_grow
		do
		end

	grow (i: INTEGER)
		deferred
		end

	trim
		deferred
		end

feature -- Constants

	Growth_percentage: INTEGER = 50

	Minimal_increase: INTEGER = 5

end
