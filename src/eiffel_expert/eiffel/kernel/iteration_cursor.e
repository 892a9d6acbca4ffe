note
	description: "External cursors: an item at a time, forwards."

deferred class
	ITERATION_CURSOR [G]

feature -- Access

	item: G
		deferred
		end

feature -- Status

	after: BOOLEAN
		deferred
		end

feature -- Commands

	forth
		deferred
		end

end
