note
	description: "Structures of which the number of items has a limit."

deferred class
	BOUNDED [G]

inherit
	FINITE [G]

feature -- Measurement

	capacity: INTEGER
		deferred
		end

feature -- Status

	full: BOOLEAN
		do
		end

	resizable: BOOLEAN
		deferred
		end

end
