note
	description: "Objects that hold a signed integer of 32 bits."

class
	INTEGER_32_REF

inherit
	NUMERIC
		rename
			quotient as integer_quotient alias "//"
		redefine
			is_equal,
			out
		end

	COMPARABLE
		redefine
			is_equal,
			out
		end

	HASHABLE
		redefine
			is_equal,
			is_hashable,
			out
		end

feature -- Access

	abs: INTEGER_32
			-- Absolute value
		do
		end

	as_integer_16: INTEGER_16
		do
		end

	as_integer_32: INTEGER_32
		do
		end

	as_integer_64: INTEGER_64
		do
		end

	as_integer_8: INTEGER_8
		do
		end

	as_natural_16: NATURAL_16
		do
		end

	as_natural_32: NATURAL_32
		do
		end

	as_natural_64: NATURAL_64
		do
		end

	as_natural_8: NATURAL_8
		do
		end

	frozen bit_shift (n: INTEGER_32): INTEGER
		do
		end

	hash_code: INTEGER
		do
		end

	item: INTEGER_32
		external
			"built_in"
		end

	one: like Current
		do
			check interface_only: False then
			end
		end

	out: STRING
		do
			check interface_only: False then
			end
		end

	frozen set_bit (b: BOOLEAN; n: INTEGER): INTEGER_32
		do
		end

	frozen set_bit_with_mask (b: BOOLEAN; m: INTEGER_32): INTEGER_32
		do
		end

	sign: INTEGER
		do
		end

	to_binary_character: CHARACTER_8
		do
		end

	to_binary_string: STRING_8
		do
			check interface_only: False then
			end
		end

	to_character_32: CHARACTER_32
		do
		end

	to_character_8: CHARACTER_8
			-- Character of this code
		require
			representable: is_valid_character_8_code
		do
		end

	to_double: REAL_64
		do
		end

	to_hex_character: CHARACTER_8
		do
		end

	to_hex_string: STRING_8
		do
			check interface_only: False then
			end
		end

	frozen to_integer: INTEGER_32
		do
		end

	frozen to_integer_16: INTEGER_16
		do
		end

	frozen to_integer_32: INTEGER_32
		do
		end

	frozen to_integer_64: INTEGER_64
		do
		end

	frozen to_integer_8: INTEGER_8
		do
		end

	frozen to_natural_16: NATURAL_16
		do
		end

	frozen to_natural_32: NATURAL_32
		require
			not_negative: item >= 0
		do
		end

	frozen to_natural_64: NATURAL_64
		do
		end

	frozen to_natural_8: NATURAL_8
		do
		end

	to_octal_character: CHARACTER_8
		do
		end

	to_octal_string: STRING_8
		do
			check interface_only: False then
			end
		end

	to_real: REAL_32
			-- The same as a real number
		do
		end

	to_reference: INTEGER_32_REF
		do
			check interface_only: False then
			end
		end

	zero: like Current
		do
			check interface_only: False then
			end
		end

feature -- Operators

	bit_and alias "&" alias "⊗" (i: like Current): like Current
			-- Bits set in both
		do
			check interface_only: False then
			end
		end

	bit_not alias "⊝": like Current
		do
			check interface_only: False then
			end
		end

	bit_or alias "|" alias "⦶" (i: like Current): like Current
			-- Bits set in one of both
		do
			check interface_only: False then
			end
		end

	bit_shift_left alias "|<<" alias "⧀" (n: INTEGER): like Current
			-- Bits moved left by `n'
		do
			check interface_only: False then
			end
		end

	bit_shift_right alias "|>>" alias "⧁" (n: INTEGER): like Current
		do
			check interface_only: False then
			end
		end

	bit_xor alias "⊕" (i: like Current): like Current
		do
			check interface_only: False then
			end
		end

	identity alias "+": like Current
		do
			check interface_only: False then
			end
		end

	integer_quotient alias "//" (other: like Current): like Current
		do
			check interface_only: False then
			end
		end

	integer_remainder alias "\\" (other: like Current): like Current
		do
			check interface_only: False then
			end
		end

	interval alias "|..|" (other: INTEGER): INTEGER_INTERVAL
		do
			check interface_only: False then
			end
		end

	is_less alias "<" (other: like Current): BOOLEAN
		do
		end

	minus alias "-" alias "−" (other: like Current): like Current
		do
			check interface_only: False then
			end
		end

	opposite alias "-" alias "−": like Current
		do
			check interface_only: False then
			end
		end

	plus alias "+" (other: like Current): like Current
		do
			check interface_only: False then
			end
		end

	power alias "^" (other: REAL_64): REAL_64
		do
		end

	product alias "*" alias "×" (other: like Current): like Current
		do
			check interface_only: False then
			end
		end

	quotient alias "/" alias "÷" (other: like Current): REAL_64
		do
		end

feature -- Status

	frozen bit_test (n: INTEGER): BOOLEAN
		do
		end

	divisible (other: like Current): BOOLEAN
		do
		end

	exponentiable (other: NUMERIC): BOOLEAN
		do
		end

	is_equal (other: like Current): BOOLEAN
		do
		end

	is_hashable: BOOLEAN
		do
		end

	is_valid_character_32_code: BOOLEAN
		do
		end

	is_valid_character_8_code: BOOLEAN
		do
		end

	frozen to_boolean: BOOLEAN
		do
		end

feature -- Commands

	set_item (i: INTEGER_32)
		external
			"built_in"
		end

feature -- Constants

	Max_value: INTEGER_32 = 2147483647

	Min_value: INTEGER_32 = -2147483648

feature -- Obsolete

	ascii_char: CHARACTER_8
		obsolete
			"Kept for old code."
		do
		end

	is_valid_character_code: BOOLEAN
		obsolete
			"Kept for old code."
		do
		end

	to_character: CHARACTER
		obsolete
			"Kept for old code."
		do
		end

feature {NONE} -- Implementation

	abs_ref: like Current
		do
			check interface_only: False then
			end
		end

	make_from_reference (v: INTEGER_32_REF)
		do
			check interface_only: False then
			end
		end

end
