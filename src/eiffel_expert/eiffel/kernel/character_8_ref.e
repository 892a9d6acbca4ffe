note
	description: "Objects that hold a character of one byte."

class
	CHARACTER_8_REF

inherit
	COMPARABLE
		redefine
			is_equal,
			out
		end

	HASHABLE
		redefine
			is_equal,
			out
		end

feature -- Access

	as_lower: CHARACTER_8
		do
		end

	as_upper: CHARACTER_8
		do
		end

	hash_code: INTEGER
		do
		end

	item: CHARACTER_8
		external
			"built_in"
		end

	natural_32_code: NATURAL_32
		do
		end

	next: CHARACTER_8
		do
		end

	out: STRING
		do
			check interface_only: False then
			end
		end

	previous: CHARACTER_8
		do
		end

	to_character_32: CHARACTER_32
		do
		end

	to_character_8: CHARACTER_8
		do
		end

	to_hexa_digit: NATURAL_8
		do
		end

	to_reference: CHARACTER_8_REF
		do
			check interface_only: False then
			end
		end

feature -- Measurement

	lower: CHARACTER_8
		do
		end

	upper: CHARACTER_8
		do
		end

feature -- Operators

	difference alias "|-|" (other: CHARACTER_8): INTEGER
		do
		end

	is_less alias "<" (other: like Current): BOOLEAN
		do
		end

	minus alias "-" alias "−" (decr: INTEGER): CHARACTER_8
		do
		end

	plus alias "+" (incr: INTEGER): CHARACTER_8
		require
			in_range: (item.code + incr).is_valid_character_8_code
		do
		end

feature -- Status

	is_alpha: BOOLEAN
		do
		end

	is_alpha_numeric: BOOLEAN
		do
		end

	is_control: BOOLEAN
		do
		end

	is_digit: BOOLEAN
		do
		end

	is_equal (other: like Current): BOOLEAN
		do
		end

	is_graph: BOOLEAN
		do
		end

	is_hexa_digit: BOOLEAN
		do
		end

	is_lower: BOOLEAN
		do
		end

	is_printable: BOOLEAN
		do
		end

	is_punctuation: BOOLEAN
		do
		end

	is_space: BOOLEAN
		do
		end

	is_upper: BOOLEAN
		do
		end

feature -- Commands

	set_item (c: CHARACTER_8)
		external
			"built_in"
		end

feature -- Constants

	max_ascii_value: INTEGER = 127

	max_value: INTEGER = 255

	min_value: INTEGER = 0

feature -- Obsolete

	code: INTEGER
		obsolete
			"Kept for old code."
		do
		end

feature {NONE} -- Implementation

	character_types (a_code: INTEGER): NATURAL_8
		do
		end

	internal_character_types: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	is_control_flag: NATURAL_8 = 0x20

	is_digit_flag: NATURAL_8 = 0x04

	is_hexa_digit_flag: NATURAL_8 = 0x40

	is_lower_flag: NATURAL_8 = 0x02

	is_punctuation_flag: NATURAL_8 = 0x10

	is_space_flag: NATURAL_8 = 0x80

	is_upper_flag: NATURAL_8 = 0x01

	is_white_space_flag: NATURAL_8 = 0x08

	lower_value: SPECIAL [CHARACTER_8]
		once
			check interface_only: False then
			end
		end

	make_from_reference (v: CHARACTER_8_REF)
		do
			check interface_only: False then
			end
		end

	upper_value: SPECIAL [CHARACTER_8]
		once
			check interface_only: False then
			end
		end

end
