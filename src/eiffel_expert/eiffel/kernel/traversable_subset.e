note
	description: "Subsets that can be walked."

deferred class
	TRAVERSABLE_SUBSET [G]

inherit
	SUBSET [G]
		undefine
			disjoint,
			symdif
		end

feature -- Access

	item: G
		deferred
		end

feature -- Measurement

	count: INTEGER
		deferred
		end

feature -- Operators

	is_subset alias "⊆" (other: TRAVERSABLE_SUBSET [G]): BOOLEAN
		do
		end

feature -- Status

	after: BOOLEAN
		deferred
		end

	disjoint (other: TRAVERSABLE_SUBSET [G]): BOOLEAN
		do
		end

	is_empty: BOOLEAN
		deferred
		end

	off: BOOLEAN
		deferred
		end

feature -- Commands

	forth
		deferred
		end

	intersect (other: TRAVERSABLE_SUBSET [G])
		do
		end

	merge (other: CONTAINER [G])
		do
		end

	remove
		deferred
		end

	start
		deferred
		end

	subtract (other: TRAVERSABLE_SUBSET [G])
		do
		end

	symdif (other: TRAVERSABLE_SUBSET [G])
		do
		end

feature {NONE} -- Implementation

	subset_strategy (other: TRAVERSABLE_SUBSET [G]): SUBSET_STRATEGY [G]
		do
			check interface_only: False then
			end
		end

	subset_strategy_selection (v: G; other: TRAVERSABLE_SUBSET [G]): SUBSET_STRATEGY [G]
		deferred
		end

end
