note
	description: "Complex numbers in Cartesian form, with value semantics."

expanded class COMPLEX_NUMBER

inherit
	ANY
		redefine
			out
		end

create
	default_create,
	make,
	make_polar,
	make_from_real

convert
	make_from_real ({REAL_64})

feature {NONE} -- Initialization

	make (a_real, an_imaginary: REAL_64)
			-- Set the parts to `a_real' and `an_imaginary'.
		do
			real_part := a_real
			imaginary_part := an_imaginary
		ensure
			real_part_set: real_part = a_real
			imaginary_part_set: imaginary_part = an_imaginary
		end

	make_polar (a_modulus, an_angle: REAL_64)
			-- Place the number at distance `a_modulus' from zero, in direction `an_angle' (radians).
		require
			modulus_not_negative: a_modulus >= 0.0
		do
			real_part := a_modulus * functions.cosine (an_angle)
			imaginary_part := a_modulus * functions.sine (an_angle)
		ensure
			modulus_set: (modulus - a_modulus).abs <= 1.0e-9 * (1.0 + a_modulus)
		end

	make_from_real (a_value: REAL_64)
			-- Represent the real number `a_value'.
		do
			real_part := a_value
		ensure
			real_part_set: real_part = a_value
			real: is_real
		end

feature -- Access

	real_part: REAL_64
			-- Projection on the real axis

	imaginary_part: REAL_64
			-- Projection on the imaginary axis

	conjugate: COMPLEX_NUMBER
			-- Reflection at the real axis
		do
			create Result.make (real_part, -imaginary_part)
		ensure
			real_part_kept: Result.real_part = real_part
			imaginary_part_negated: Result.imaginary_part = -imaginary_part
		end

	principal_root: COMPLEX_NUMBER
			-- Square root in the right half-plane
		local
			l_real, l_imaginary: REAL_64
		do
			l_real := functions.sqrt ((modulus + real_part).max (0.0) / 2.0)
			l_imaginary := functions.sqrt ((modulus - real_part).max (0.0) / 2.0)
			create Result.make (l_real, if imaginary_part < 0.0 then -l_imaginary else l_imaginary end)
		ensure
			squares_back: (Result * Result).is_close (Current, 1.0e-9 * (1.0 + modulus))
			right_half_plane: Result.real_part >= 0.0
		end

feature -- Measurement

	modulus: REAL_64
			-- Distance from zero
		do
			Result := functions.sqrt (squared_modulus)
		ensure
			not_negative: Result >= 0.0
		end

	squared_modulus: REAL_64
			-- Square of the distance from zero
		do
			Result := real_part * real_part + imaginary_part * imaginary_part
		ensure
			not_negative: Result >= 0.0
		end

feature -- Status report

	is_real: BOOLEAN
			-- Does this number lie on the real axis?
		do
			Result := imaginary_part = 0.0
		ensure
			definition: Result = (imaginary_part = 0.0)
		end

	is_zero: BOOLEAN
			-- Is this number zero?
		do
			Result := real_part = 0.0 and imaginary_part = 0.0
		ensure
			definition: Result = (real_part = 0.0 and imaginary_part = 0.0)
		end

	is_close (other: COMPLEX_NUMBER; a_tolerance: REAL_64): BOOLEAN
			-- Is `other' at most `a_tolerance' away?
		require
			tolerance_not_negative: a_tolerance >= 0.0
		do
			Result := (Current - other).modulus <= a_tolerance
		ensure
			definition: Result = ((Current - other).modulus <= a_tolerance)
		end

feature -- Basic operations

	plus alias "+" (other: COMPLEX_NUMBER): COMPLEX_NUMBER
			-- Sum with `other'
		do
			create Result.make (real_part + other.real_part, imaginary_part + other.imaginary_part)
		ensure
			real_parts_added: Result.real_part = real_part + other.real_part
			imaginary_parts_added: Result.imaginary_part = imaginary_part + other.imaginary_part
		end

	minus alias "-" (other: COMPLEX_NUMBER): COMPLEX_NUMBER
			-- Difference with `other'
		do
			create Result.make (real_part - other.real_part, imaginary_part - other.imaginary_part)
		ensure
			real_parts_subtracted: Result.real_part = real_part - other.real_part
			imaginary_parts_subtracted: Result.imaginary_part = imaginary_part - other.imaginary_part
		end

	product alias "*" (other: COMPLEX_NUMBER): COMPLEX_NUMBER
			-- Product by `other'
		do
			create Result.make (
				real_part * other.real_part - imaginary_part * other.imaginary_part,
				real_part * other.imaginary_part + imaginary_part * other.real_part)
		ensure
			moduli_multiplied: (Result.modulus - modulus * other.modulus).abs <= 1.0e-9 * (1.0 + Result.modulus)
		end

	quotient alias "/" (other: COMPLEX_NUMBER): COMPLEX_NUMBER
			-- Division by `other'
		require
			divisor_not_zero: not other.is_zero
		local
			l_scale: REAL_64
			l_product: COMPLEX_NUMBER
		do
			l_scale := other.squared_modulus
			l_product := Current * other.conjugate
			create Result.make (l_product.real_part / l_scale, l_product.imaginary_part / l_scale)
		ensure
			inverse_of_product: (Result * other).is_close (Current, 1.0e-6 * (1.0 + modulus))
		end

	opposite alias "-": COMPLEX_NUMBER
			-- Unary minus
		do
			create Result.make (-real_part, -imaginary_part)
		ensure
			cancels: (Current + Result).is_zero
		end

feature -- Output

	out: STRING
			-- Printable form, such as "1.5-2i"
		do
			Result := real_part.out
			if not is_real then
				if imaginary_part >= 0.0 then
					Result.append_character ('+')
				end
				Result.append (imaginary_part.out)
				Result.append_character ('i')
			end
		ensure then
			unit_if_not_real: Result.has ('i') = not is_real
		end

feature {NONE} -- Implementation

	functions: DOUBLE_MATH
			-- Elementary functions
		once
			create Result
		end

end
