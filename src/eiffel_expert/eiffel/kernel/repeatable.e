note
	description: "External cursors that can start again."

deferred class
	REPEATABLE

inherit
	ITERATION_CURSOR [REPEATABLE]

feature -- Access

	item: like Current
		do
			check interface_only: False then
			end
		end

feature -- Commands

	act
		do
		end

	repeat
		do
		end

end
