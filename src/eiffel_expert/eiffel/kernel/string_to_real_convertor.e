note
	description: "Readers of real numbers."

frozen class
	STRING_TO_REAL_CONVERTOR

inherit
	STRING_TO_NUMERIC_CONVERTOR

create
	make

feature {NONE} -- Initialization

	make
		do
			check interface_only: False then
			end
		end

feature -- Access

	parsed_double: REAL_64
		do
		end

	parsed_real: REAL_32
		do
		end

feature -- Status

	conversion_type_valid (type: INTEGER): BOOLEAN
		do
		end

	is_integral_double: BOOLEAN
		do
		end

	is_integral_real: BOOLEAN
		do
		end

	is_part_of_double: BOOLEAN
		do
		end

	is_part_of_real: BOOLEAN
		do
		end

	overflowed: BOOLEAN
		do
		end

	parse_successful: BOOLEAN
		do
		end

	separators_valid (separators: STRING): BOOLEAN
		do
		end

	underflowed: BOOLEAN
		do
		end

feature -- Commands

	parse_character (c: CHARACTER)
		do
		end

	parse_string_with_type (s: READABLE_STRING_GENERAL; type: INTEGER)
		do
		end

	reset (type: INTEGER)
		do
		end

feature {NONE} -- Implementation

	exponent: INTEGER

	fractional_divider: REAL_64

	fractional_part: REAL_64

	has_fractional_part: BOOLEAN

	has_negative_exponent: BOOLEAN

	is_negative: BOOLEAN

	natural_part: REAL_64

	needs_digit: BOOLEAN

end
