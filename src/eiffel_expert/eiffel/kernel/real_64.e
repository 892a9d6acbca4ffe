note
	description: "Floating-point numbers of 64 bits."

frozen expanded class
	REAL_64

inherit
	REAL_64_REF
		redefine
			ceiling_real_64,
			floor_real_64,
			identity,
			is_less,
			is_nan,
			is_negative_infinity,
			is_positive_infinity,
			minus,
			opposite,
			out,
			plus,
			power,
			product,
			quotient,
			truncated_to_integer,
			truncated_to_integer_64,
			truncated_to_real
		end

create
	default_create,
	make_from_reference

convert
	make_from_reference ({REAL_64_REF})

feature -- Access

	ceiling_real_64: REAL_64
		external
			"built_in"
		end

	floor_real_64: REAL_64
		external
			"built_in"
		end

	ieee_maximum_number (other: REAL_64): REAL_64
		external
			"built_in"
		end

	ieee_minimum_number (other: REAL_64): REAL_64
		external
			"built_in"
		end

	out: STRING
		external
			"built_in"
		end

	truncated_to_integer: INTEGER_32
		external
			"built_in"
		end

	truncated_to_integer_64: INTEGER_64
		external
			"built_in"
		end

	truncated_to_real: REAL_32
		external
			"built_in"
		end

feature -- Operators

	identity alias "+": REAL_64
		external
			"built_in"
		end

	is_less alias "<" (other: REAL_64): BOOLEAN
		external
			"built_in"
		end

	minus alias "-" alias "−" (other: REAL_64): REAL_64
		external
			"built_in"
		end

	opposite alias "-" alias "−": REAL_64
		external
			"built_in"
		end

	plus alias "+" (other: REAL_64): REAL_64
		external
			"built_in"
		end

	power alias "^" (other: REAL_64): REAL_64
		external
			"built_in"
		end

	product alias "*" alias "×" (other: REAL_64): REAL_64
		external
			"built_in"
		end

	quotient alias "/" alias "÷" (other: REAL_64): REAL_64
		external
			"built_in"
		end

feature -- Status

	ieee_is_equal (other: REAL_64): BOOLEAN
		external
			"built_in"
		end

	ieee_is_greater (other: REAL_64): BOOLEAN
		external
			"built_in"
		end

	ieee_is_greater_equal (other: REAL_64): BOOLEAN
		external
			"built_in"
		end

	ieee_is_less (other: REAL_64): BOOLEAN
		external
			"built_in"
		end

	ieee_is_less_equal (other: REAL_64): BOOLEAN
		external
			"built_in"
		end

	is_nan: BOOLEAN
		external
			"built_in"
		end

	is_negative_infinity: BOOLEAN
		external
			"built_in"
		end

	is_positive_infinity: BOOLEAN
		external
			"built_in"
		end

end
