note
	description: "Sets that know inclusion, union and difference."

deferred class
	SUBSET [G]

inherit
	SET [G]

feature -- Operators

	is_subset alias "⊆" (other: SUBSET [G]): BOOLEAN
		deferred
		end

	is_superset alias "⊇" (other: SUBSET [G]): BOOLEAN
		do
		end

feature -- Status

	disjoint (other: SUBSET [G]): BOOLEAN
		do
		end

feature -- Commands

	intersect (other: SUBSET [G])
		deferred
		end

	merge (other: CONTAINER [G])
		deferred
		end

	subtract (other: SUBSET [G])
		deferred
		end

	symdif (other: SUBSET [G])
		do
		end

feature -- Obsolete

	duplicate (n: INTEGER): like Current
		obsolete
			"Kept for old code."
		deferred
		end

end
