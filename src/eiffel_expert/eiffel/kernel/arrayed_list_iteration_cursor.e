note
	description: "External cursors over arrayed lists."

class
	ARRAYED_LIST_ITERATION_CURSOR [G]

inherit
	GENERAL_SPECIAL_ITERATION_CURSOR [G, ARRAYED_LIST [G]]
		redefine
			is_valid
		end

create {ARRAYED_LIST, ARRAYED_LIST_ITERATION_CURSOR}
	make

feature {NONE} -- Initialization

	make (t: like target)
		do
			check interface_only: False then
			end
		end

feature -- Access

	new_cursor: ARRAYED_LIST_ITERATION_CURSOR [G]
		do
			check interface_only: False then
			end
		end

feature -- Status

	is_valid: BOOLEAN
		do
		end

feature -- Constants

	first_index: INTEGER = 1

feature {TYPED_INDEXABLE_ITERATION_CURSOR} -- Implementation

	target: ARRAYED_LIST [G]

feature {NONE} -- Implementation

	area_first_index: INTEGER = 0

end
