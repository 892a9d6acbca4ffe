note
	description: "External cursors over strings of either width."

class
	STRING_ITERATION_CURSOR

inherit
	ITERATION_CURSOR [CHARACTER_32]

	ITERABLE [CHARACTER_32]

create
	make,
	make_from_substring

feature -- Initialization

	make (t: like target)
		do
			check interface_only: False then
			end
		end

	make_from_substring (t: like target; start_pos, end_pos: INTEGER)
		do
			check interface_only: False then
			end
		end

feature -- Access

	item: CHARACTER_32
		do
		end

	new_cursor: STRING_ITERATION_CURSOR
		do
			check interface_only: False then
			end
		end

	target_index: INTEGER_32

feature -- Status

	after: BOOLEAN
		do
		end

feature -- Commands

	forth
		do
		end

	start
		do
		end

feature {ITERABLE, ITERATION_CURSOR} -- Implementation

	end_index: INTEGER

	start_index: INTEGER

	target: READABLE_STRING_GENERAL

end
