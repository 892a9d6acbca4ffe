note
	description: "Ways to compare two sets."

deferred class
	SUBSET_STRATEGY [G]

feature -- Status

	disjoint (set1, set2: TRAVERSABLE_SUBSET [G]): BOOLEAN
		deferred
		end

feature -- Commands

	symdif (set1, set2: TRAVERSABLE_SUBSET [G])
		deferred
		end

end
