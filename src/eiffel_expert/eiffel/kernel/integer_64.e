note
	description: "Signed integers of 64 bits."

frozen expanded class
	INTEGER_64

inherit
	INTEGER_64_REF
		redefine
			as_integer_16,
			as_integer_32,
			as_integer_64,
			as_integer_8,
			as_natural_16,
			as_natural_32,
			as_natural_64,
			as_natural_8,
			bit_and,
			bit_not,
			bit_or,
			bit_shift_left,
			bit_shift_right,
			bit_xor,
			identity,
			integer_quotient,
			integer_remainder,
			is_less,
			minus,
			opposite,
			plus,
			power,
			product,
			quotient,
			to_character_32,
			to_character_8,
			to_double,
			to_real
		end

create
	default_create,
	make_from_reference

convert
	make_from_reference ({INTEGER_64_REF}),
	to_real: {REAL_32},
	to_double: {REAL_64}

feature -- Access

	as_integer_16: INTEGER_16
		external
			"built_in"
		end

	as_integer_32: INTEGER_32
		external
			"built_in"
		end

	as_integer_64: INTEGER_64
		external
			"built_in"
		end

	as_integer_8: INTEGER_8
		external
			"built_in"
		end

	as_natural_16: NATURAL_16
		external
			"built_in"
		end

	as_natural_32: NATURAL_32
		external
			"built_in"
		end

	as_natural_64: NATURAL_64
		external
			"built_in"
		end

	as_natural_8: NATURAL_8
		external
			"built_in"
		end

	to_character_32: CHARACTER_32
		external
			"built_in"
		end

	to_character_8: CHARACTER_8
		external
			"built_in"
		end

	to_double: REAL_64
		external
			"built_in"
		end

	to_real: REAL_32
		external
			"built_in"
		end

feature -- Operators

	bit_and alias "&" alias "⊗" (i: INTEGER_64): INTEGER_64
		external
			"built_in"
		end

	bit_not alias "⊝": INTEGER_64
		external
			"built_in"
		end

	bit_or alias "|" alias "⦶" (i: INTEGER_64): INTEGER_64
		external
			"built_in"
		end

	bit_shift_left alias "|<<" alias "⧀" (n: INTEGER): INTEGER_64
		external
			"built_in"
		end

	bit_shift_right alias "|>>" alias "⧁" (n: INTEGER): INTEGER_64
		external
			"built_in"
		end

	bit_xor alias "⊕" (i: INTEGER_64): INTEGER_64
		external
			"built_in"
		end

	identity alias "+": INTEGER_64
		external
			"built_in"
		end

	integer_quotient alias "//" (other: INTEGER_64): INTEGER_64
		external
			"built_in"
		end

	integer_remainder alias "\\" (other: INTEGER_64): INTEGER_64
		external
			"built_in"
		end

	is_less alias "<" (other: INTEGER_64): BOOLEAN
		external
			"built_in"
		end

	minus alias "-" alias "−" (other: INTEGER_64): INTEGER_64
		external
			"built_in"
		end

	opposite alias "-" alias "−": INTEGER_64
		external
			"built_in"
		end

	plus alias "+" (other: INTEGER_64): INTEGER_64
		external
			"built_in"
		end

	power alias "^" (other: REAL_64): REAL_64
		external
			"built_in"
		end

	product alias "*" alias "×" (other: INTEGER_64): INTEGER_64
		external
			"built_in"
		end

	quotient alias "/" alias "÷" (other: INTEGER_64): REAL_64
		external
			"built_in"
		end

end
