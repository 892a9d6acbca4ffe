note
	description: "External cursors over nothing."

class
	EMPTY_ITERATION_CURSOR [G]

inherit
	ITERATION_CURSOR [G]

feature -- Access

	item: G
		do
			check interface_only: False then
			end
		end

feature -- Commands

	forth
		do
		end

feature -- Constants

	after: BOOLEAN = True

end
