note
	description: "External cursors over Unicode strings."

class
	STRING_32_ITERATION_CURSOR

inherit
	GENERAL_SPECIAL_ITERATION_CURSOR [CHARACTER_32, READABLE_STRING_32]
		redefine
			is_valid
		end

create {READABLE_STRING_32, STRING_32_ITERATION_CURSOR}
	make

feature {NONE} -- Initialization

	make (t: like target)
		do
			check interface_only: False then
			end
		end

feature -- Access

	new_cursor: STRING_32_ITERATION_CURSOR
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

	target: READABLE_STRING_32

feature {NONE} -- Implementation

	area_first_index: INTEGER

end
