note
	description: "External cursors over arrays."

class
	ARRAY_ITERATION_CURSOR [G]

inherit
	GENERAL_SPECIAL_ITERATION_CURSOR [G, ARRAY [G]]
		redefine
			is_valid
		end

create {ARRAY, ARRAY_ITERATION_CURSOR}
	make

feature {NONE} -- Initialization

	make (t: like target)
		do
			check interface_only: False then
			end
		end

feature -- Access

	first_index: INTEGER

	new_cursor: ARRAY_ITERATION_CURSOR [G]
		do
			check interface_only: False then
			end
		end

feature -- Status

	is_valid: BOOLEAN
		do
		end

feature {TYPED_INDEXABLE_ITERATION_CURSOR} -- Implementation

	target: ARRAY [G]

feature {NONE} -- Implementation

	area_first_index: INTEGER = 0

end
