note
	description: "What readers of numbers have in common."

deferred class
	STRING_TO_NUMERIC_CONVERTOR

inherit
	NUMERIC_INFORMATION

feature -- Access

	conversion_type: INTEGER

	leading_separators: STRING

	trailing_separators: STRING

feature -- Status

	conversion_type_valid (type: INTEGER): BOOLEAN
		deferred
		end

	leading_separators_acceptable: BOOLEAN

	overflowed: BOOLEAN
		deferred
		end

	parse_successful: BOOLEAN
		deferred
		end

	separators_valid (separators: STRING): BOOLEAN
		deferred
		end

	trailing_separators_acceptable: BOOLEAN

	underflowed: BOOLEAN
		deferred
		end

feature -- Commands

	parse_character (c: CHARACTER)
		deferred
		end

	parse_string_with_type (s: READABLE_STRING_GENERAL; type: INTEGER)
		deferred
		end

	reset (type: INTEGER)
		deferred
		end

	set_leading_separators (separators: STRING)
		do
		end

	set_leading_separators_acceptable (b: BOOLEAN)
		do
		end

	set_trailing_separators (separators: STRING)
		do
		end

	set_trailing_separators_acceptable (b: BOOLEAN)
		do
		end

feature {NONE} -- Implementation

	last_state: INTEGER

	sign: INTEGER

end
