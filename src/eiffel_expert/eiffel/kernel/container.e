note
	description: "Structures of any kind that hold items."

deferred class
	CONTAINER [G]

inherit
	ITERABLE [G]

feature -- Access

	linear_representation: LINEAR [G]
			-- The items in a linear structure
		deferred
		end

feature -- Status

	changeable_comparison_criterion: BOOLEAN
		do
		end

	has (v: G): BOOLEAN
			-- Is `v' among the items?
		deferred
		end

	is_empty: BOOLEAN
			-- Are there no items?
		deferred
		end

	object_comparison: BOOLEAN
			-- Are items compared by value, not by reference?

feature -- Commands

	compare_objects
			-- From now on compare items by value.
		require
			changeable: changeable_comparison_criterion
		do
		ensure
			set: object_comparison
		end

	compare_references
			-- From now on compare items by reference.
		require
			changeable: changeable_comparison_criterion
		do
		ensure
			set: not object_comparison
		end

feature -- Obsolete

	empty: BOOLEAN
		obsolete
			"Kept for old code."
		do
		end

feature {NONE} -- Implementation

	estimated_count_of (other: ITERABLE [G]): INTEGER
		do
		ensure
			instance_free: class
		end

end
