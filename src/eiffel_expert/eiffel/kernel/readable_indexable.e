note
	description: "Structures read by integer index."

deferred class
	READABLE_INDEXABLE [G]

inherit
	ITERABLE [G]

feature -- Access

	new_cursor: INDEXABLE_ITERATION_CURSOR [G]
		do
			check interface_only: False then
			end
		end

feature -- Measurement

	lower: INTEGER
		deferred
		end

	upper: INTEGER
		deferred
		end

feature -- Operators

	item alias "[]" (i: INTEGER): G
		require
			valid_index: valid_index (i)
		deferred
		end

feature -- Status

	valid_index (i: INTEGER): BOOLEAN
		deferred
		end

feature -- Obsolete

	index_set: INTEGER_INTERVAL
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

end
