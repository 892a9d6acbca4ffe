note
	description: "Objects that hold a floating-point number of 64 bits."

class
	REAL_64_REF

inherit
	NUMERIC
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

	abs: REAL_64
		do
		end

	ceiling: INTEGER_32
			-- Smallest integer not below
		do
		end

	ceiling_real_64: REAL_64
		do
		end

	floor: INTEGER_32
			-- Greatest integer not above
		do
		end

	floor_real_64: REAL_64
		do
		end

	hash_code: INTEGER
		do
		end

	item: REAL_64
		external
			"built_in"
		end

	nan: REAL_64
		external
			"built_in static"
		ensure
			instance_free: class
		end

	negative_infinity: REAL_64
		external
			"built_in static"
		ensure
			instance_free: class
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

	positive_infinity: REAL_64
		external
			"built_in static"
		ensure
			instance_free: class
		end

	rounded: INTEGER_32
			-- Nearest integer
		do
		end

	rounded_real_64: REAL_64
		do
		end

	sign: INTEGER
		do
		end

	to_reference: REAL_64_REF
		do
			check interface_only: False then
			end
		end

	truncated_to_integer: INTEGER_32
			-- Integer part
		do
		end

	truncated_to_integer_64: INTEGER_64
		do
		end

	truncated_to_real: REAL_32
		do
		end

	zero: like Current
		do
			check interface_only: False then
			end
		end

feature -- Operators

	identity alias "+": like Current
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

	quotient alias "/" alias "÷" (other: like Current): like Current
		do
			check interface_only: False then
			end
		end

feature -- Status

	divisible (other: REAL_64_REF): BOOLEAN
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

	is_nan: BOOLEAN
		do
		end

	is_negative_infinity: BOOLEAN
		do
		end

	is_positive_infinity: BOOLEAN
		do
		end

feature -- Commands

	set_item (d: REAL_64)
		external
			"built_in"
		end

feature -- Constants

	epsilon: REAL_64 = 2.2250738585072013830903e-308

	machine_epsilon: REAL_64 = 2.2204460492503130808473e-016

	max_value: REAL_64 = 1.7976931348623157081452e+308

	min_value: REAL_64 = -1.7976931348623157081452e+308

feature {NONE} -- Implementation

	abs_ref: like Current
		do
			check interface_only: False then
			end
		end

	make_from_reference (v: REAL_64_REF)
		do
			check interface_only: False then
			end
		end

end
