note
	description: "External cursors over blocks of values."

class
	SPECIAL_ITERATION_CURSOR [G]

inherit
	GENERAL_SPECIAL_ITERATION_CURSOR [G, SPECIAL [G]]
		rename
			area as target
		end

create {SPECIAL, SPECIAL_ITERATION_CURSOR}
	make

feature {NONE} -- Initialization

	make (t: like target)
		do
			check interface_only: False then
			end
		end

feature -- Access

	new_cursor: SPECIAL_ITERATION_CURSOR [G]
		do
			check interface_only: False then
			end
		end

feature -- Constants

	first_index: INTEGER = 0

feature {NONE} -- Implementation

	area_first_index: INTEGER = 0

end
