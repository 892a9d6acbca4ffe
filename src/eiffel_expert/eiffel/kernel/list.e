note
	description: "Chains that have positions before the first and after the last item."

deferred class
	LIST [G]

inherit
	CHAIN [G]
		export
			{ANY} remove
		redefine
			forth,
			is_equal
		end

feature -- Status

	after: BOOLEAN
		do
		end

	before: BOOLEAN
		do
		end

	is_equal (other: like Current): BOOLEAN
		do
		end

feature -- Commands

	forth
		deferred
		end

end
