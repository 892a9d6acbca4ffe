note
	description: "External cursors over indexable structures."

deferred class
	INDEXABLE_ITERATION_CURSOR [G]

inherit
	ITERATION_CURSOR [G]

	ITERABLE [G]

feature -- Access

	cursor_index: INTEGER
		deferred
		end

	first_index: INTEGER
		deferred
		end

	last_index: INTEGER
		deferred
		end

	new_cursor: INDEXABLE_ITERATION_CURSOR [G]
		deferred
		end

	step: INTEGER
		deferred
		end

	target_index: INTEGER
		deferred
		end

	with_step (n: like step): INDEXABLE_ITERATION_CURSOR [G]
		deferred
		end

feature -- Operators

	decremented alias "-" (n: like step): INDEXABLE_ITERATION_CURSOR [G]
		deferred
		end

	incremented alias "+" (n: like step): INDEXABLE_ITERATION_CURSOR [G]
		deferred
		end

	reversed alias "-": INDEXABLE_ITERATION_CURSOR [G]
		deferred
		end

feature -- Status

	is_first: BOOLEAN
		deferred
		end

	is_last: BOOLEAN
		deferred
		end

	is_reversed: BOOLEAN
		deferred
		end

	is_valid: BOOLEAN
		deferred
		end

feature -- Commands

	forth
		deferred
		end

	start
		deferred
		end

end
