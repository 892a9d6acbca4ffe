note
	description: "Structures over which an across loop runs."

deferred class
	ITERABLE [G]

feature -- Access

	new_cursor: ITERATION_CURSOR [G]
			-- Fresh cursor for a walk, at the first item
		deferred
		end

end
