note
	description: "Lists kept in a partial order."

deferred class
	PART_SORTED_LIST [G -> PART_COMPARABLE]

inherit
	LIST [G]
		redefine
			extend,
			has
		end

feature -- Status

	has (v: G): BOOLEAN
		do
		end

	sorted: BOOLEAN
		deferred
		end

feature -- Commands

	extend (v: like item)
		deferred
		end

	merge (other: LINEAR [G])
		do
		end

	search_after (v: like item)
		do
		end

	search_before (v: like item)
		do
		end

end
