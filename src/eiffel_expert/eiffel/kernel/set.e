note
	description: "Collections in which an item occurs at most once."

deferred class
	SET [G]

inherit
	COLLECTION [G]
		rename
			has as has alias "∋"
		redefine
			changeable_comparison_criterion
		end

feature -- Measurement

	count: INTEGER
		deferred
		end

feature -- Status

	changeable_comparison_criterion: BOOLEAN
		do
		end

feature -- Commands

	extend (v: G)
		deferred
		ensure then
			at_most_one_more: count = old count or count = old count + 1
		end

	prune (v: G)
		deferred
		end

	put (v: G)
		deferred
		end

end
