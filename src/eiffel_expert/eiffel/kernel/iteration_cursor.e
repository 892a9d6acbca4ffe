note
	description: "External cursors: an item at a time, forwards."

deferred class
	ITERATION_CURSOR [G]

feature -- Access

	item: G
		require
			valid_position: not after
		deferred
		end

feature -- Status

	after: BOOLEAN
		deferred
		end

feature -- Commands

	forth
		require
			valid_position: not after
		deferred
		end

end
