note
	description: "Structures of any kind that hold items."

deferred class
	CONTAINER [G]

inherit
	ITERABLE [G]

feature -- Access

	linear_representation: LINEAR [G]
		deferred
		end

feature -- Status

	changeable_comparison_criterion: BOOLEAN
		do
		end

	has (v: G): BOOLEAN
		deferred
		end

	is_empty: BOOLEAN
		deferred
		end

	object_comparison: BOOLEAN

feature -- Commands

	compare_objects
		require
			changeable: changeable_comparison_criterion
		do
		ensure
			set: object_comparison
		end

	compare_references
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
