note
	description: "External cursors: an item at a time, forwards."

deferred class
	ITERATION_CURSOR [G]

feature -- Access

	item: G
			-- Item at the cursor
		require
			valid_position: not after
		deferred
		end

feature -- Status

	after: BOOLEAN
			-- Are there no more items?
		deferred
		end

feature -- Commands

	forth
			-- Go to the next item.
		require
			valid_position: not after
		deferred
		end

end
