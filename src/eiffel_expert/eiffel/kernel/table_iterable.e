note
	description: "Tables over which an across loop runs, keys included."

deferred class
	TABLE_ITERABLE [G, K]

inherit
	ITERABLE [G]

feature -- Access

	new_cursor: TABLE_ITERATION_CURSOR [G, K]
		deferred
		end

end
