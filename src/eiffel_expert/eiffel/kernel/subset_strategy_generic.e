note
	description: "Comparison of sets of any items."

class
	SUBSET_STRATEGY_GENERIC [G]

inherit
	SUBSET_STRATEGY [G]

feature -- Status

	disjoint (set1, set2: TRAVERSABLE_SUBSET [G]): BOOLEAN
		do
		end

feature -- Commands

	symdif (set1, set2: TRAVERSABLE_SUBSET [G])
		do
		end

end
