note
	description: "External cursors that also give keys."

deferred class
	TABLE_ITERATION_CURSOR [G, K]

inherit
	ITERATION_CURSOR [G]

feature -- Access

	key: K
		deferred
		end

end
