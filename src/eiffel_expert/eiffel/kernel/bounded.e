note
	description: "Structures of which the number of items has a limit."

deferred class
	BOUNDED [G]

inherit
	FINITE [G]

feature -- Measurement

	capacity: INTEGER
		deferred
		ensure
			not_negative: Result >= 0
		end

feature -- Status

	full: BOOLEAN
		do
		end

	resizable: BOOLEAN
		deferred
		end

end
