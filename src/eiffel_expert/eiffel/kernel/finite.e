note
	description: "Structures with finitely many items."

deferred class
	FINITE [G]

inherit
	BOX [G]

feature -- Measurement

	count: INTEGER
		deferred
		end

feature -- Status

	is_empty: BOOLEAN
		do
		end

end
