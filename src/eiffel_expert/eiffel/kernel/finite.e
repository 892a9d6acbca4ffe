note
	description: "Structures with finitely many items."

deferred class
	FINITE [G]

inherit
	BOX [G]

feature -- Measurement

	count: INTEGER
			-- Number of items
		deferred
		ensure
			not_negative: Result >= 0
		end

feature -- Status

	is_empty: BOOLEAN
		do
		ensure then
			definition: Result = (count = 0)
		end

end
