note
	description: "Structures walked from parents to children."

deferred class
	HIERARCHICAL [G]

inherit
	TRAVERSABLE [G]

feature -- Access

	successor_count: INTEGER
		deferred
		end

feature -- Commands

	down (i: INTEGER)
		deferred
		end

	up
		deferred
		end

end
