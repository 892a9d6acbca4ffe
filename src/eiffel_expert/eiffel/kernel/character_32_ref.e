note
	description: "Objects that hold a Unicode character."

class
	CHARACTER_32_REF

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

	as_lower: CHARACTER_32
		do
		end

	as_upper: CHARACTER_32
		do
		end

	hash_code: INTEGER
		do
		end

	item: CHARACTER_32
		external
			"built_in"
		end

	natural_32_code: NATURAL_32
		do
		end

	next: CHARACTER_32
		do
		end

	out: STRING
		do
			check interface_only: False then
			end
		end

	previous: CHARACTER_32
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

	to_reference: CHARACTER_32_REF
		do
			check interface_only: False then
			end
		end

feature -- Measurement

	lower: CHARACTER_32
		do
		end

	upper: CHARACTER_32
		do
		end

feature -- Operators

	difference alias "|-|" (other: CHARACTER_32): INTEGER_64
		do
		end

	is_less alias "<" (other: like Current): BOOLEAN
		do
		end

	minus alias "-" alias "−" (decr: NATURAL_32): CHARACTER_32
		do
		end

	plus alias "+" (incr: NATURAL_32): CHARACTER_32
		do
		end

feature -- Status

	is_alpha: BOOLEAN
		do
		end

	is_alpha_numeric: BOOLEAN
		do
		end

	is_character_8: BOOLEAN
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

	is_hexa_digit: BOOLEAN
		do
		end

	is_lower: BOOLEAN
		do
		end

	is_punctuation: BOOLEAN
		do
		end

	is_space: BOOLEAN
		do
		end

	is_unicode_digit: BOOLEAN
		do
		end

	is_upper: BOOLEAN
		do
		end

feature -- Commands

	set_item (c: CHARACTER_32)
		external
			"built_in"
		end

feature -- Constants

	max_unicode_value: NATURAL_32 = 0x10FFFD

	max_value: NATURAL_32 = 4294967295

	min_value: NATURAL_32 = 0

feature -- Obsolete

	code: INTEGER
		obsolete
			"Kept for old code."
		do
		end

feature {NONE} -- Implementation

	make_from_reference (v: CHARACTER_32_REF)
		do
			check interface_only: False then
			end
		end

	properties: CHARACTER_PROPERTY
		once
			check interface_only: False then
			end
		end

end
