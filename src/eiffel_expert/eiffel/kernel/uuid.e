note
	description: "Universally unique identifiers."

class
	UUID

inherit
	HASHABLE
		redefine
			out
		end

	COMPARABLE
		undefine
			is_equal
		redefine
			out
		end

	STRING_HANDLER
		undefine
			out
		end

	DEBUG_OUTPUT
		undefine
			out
		end

create
	default_create,
	make,
	make_from_string

create {UUID_GENERATOR}
	make_from_array

feature {NONE} -- Initialization

	make (d1: like data_1; d2: like data_2; d3: like data_3; d4: like data_4; d5: like data_5)
		do
			check interface_only: False then
			end
		end

	make_from_array (a_segs: ARRAY [NATURAL_8])
		do
			check interface_only: False then
			end
		end

	make_from_string (a_uuid: READABLE_STRING_GENERAL)
		do
			check interface_only: False then
			end
		end

feature -- Access

	data_1: NATURAL_32

	data_2: NATURAL_16

	data_3: NATURAL_16

	data_4: NATURAL_16

	data_5: NATURAL_64

	debug_output: STRING
		do
			check interface_only: False then
			end
		end

	hash_code: INTEGER
		do
		end

	out: STRING
		do
			check interface_only: False then
			end
		end

	string: STRING_32
		do
			check interface_only: False then
			end
		end

feature -- Operators

	is_less alias "<" (other: like Current): BOOLEAN
		do
		end

feature -- Status

	is_null: BOOLEAN
		do
		end

	is_valid_uuid (a_uuid: READABLE_STRING_GENERAL): BOOLEAN
		do
		ensure
			instance_free: class
		end

feature -- Commands

	append_to_string (a_delimiter: CHARACTER_8; a_string: STRING_8)
		do
		end

	append_to_string_32 (a_delimiter: CHARACTER_32; a_string: STRING_32)
		do
		end

feature {NONE} -- Implementation

	hex_to_natural_8 (a_char: CHARACTER_32): NATURAL_8
		do
		end

	nibble_15_mask: NATURAL_64 = 0xF

	separator_char: CHARACTER_32 = '-'

	separator_char_8: CHARACTER = '-'

end
