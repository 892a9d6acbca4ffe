note
	description: "Readers of integers."

frozen class
	STRING_TO_INTEGER_CONVERTOR

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

	parsed_integer: INTEGER
		do
		end

	parsed_integer_16: INTEGER_16
		do
		end

	parsed_integer_32: INTEGER
		do
		end

	parsed_integer_64: INTEGER_64
		do
		end

	parsed_integer_8: INTEGER_8
		do
		end

	parsed_natural: NATURAL_32
		do
		end

	parsed_natural_16: NATURAL_16
		do
		end

	parsed_natural_32: NATURAL_32
		do
		end

	parsed_natural_64: NATURAL_64
		do
		end

	parsed_natural_8: NATURAL_8
		do
		end

feature -- Status

	conversion_type_valid (type: INTEGER): BOOLEAN
		do
		end

	is_integral_integer: BOOLEAN
		do
		end

	is_part_of_integer: BOOLEAN
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

	internal_overflowed: BOOLEAN

	overflow_checker: INTEGER_OVERFLOW_CHECKER
		once
			check interface_only: False then
			end
		end

	part1: like max_natural_type

	part2: like max_natural_type

end
