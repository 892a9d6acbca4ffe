note
	description: "Comparison of sets of comparable items."

class
	SUBSET_STRATEGY_TREE [G -> COMPARABLE]

inherit
	SUBSET_STRATEGY [G]

feature -- Status

	disjoint (set1, set2: BINARY_SEARCH_TREE_SET [G]): BOOLEAN
		do
		end

feature -- Commands

	symdif (set1, set2: BINARY_SEARCH_TREE_SET [G])
		do
		end

end
