note
	description: "[
		Fractions of two integers, always kept in lowest terms with a positive denominator.
		Objects are immutable: every operation yields a new number.
	]"

class RATIONAL_NUMBER

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

create
	make,
	make_from_integer

convert
	make_from_integer ({INTEGER_32}),
	to_real: {REAL_64}

feature {NONE} -- Initialization

	make (a_numerator, a_denominator: INTEGER_64)
			-- Represent `a_numerator' / `a_denominator'.
		require
			denominator_not_zero: a_denominator /= 0
		local
			l_divisor: INTEGER_64
		do
			l_divisor := {INTEGER_ARITHMETIC}.gcd (a_numerator, a_denominator)
			if a_denominator < 0 then
				l_divisor := -l_divisor
			end
			numerator := a_numerator // l_divisor
			denominator := a_denominator // l_divisor
		ensure
			value_kept: numerator * a_denominator = a_numerator * denominator
		end

	make_from_integer (a_value: INTEGER_32)
			-- Represent `a_value'.
		do
			numerator := a_value
			denominator := 1
		ensure
			numerator_set: numerator = a_value
			whole: is_integral
		end

feature -- Access

	numerator: INTEGER_64
			-- Number above the bar; carries the sign

	denominator: INTEGER_64
			-- Number below the bar

	one: like Current
			-- Neutral element for "*" and "/"
		do
			create Result.make_from_integer (1)
		ensure
			one: Result.is_integral and Result.numerator = 1
		end

	zero: like Current
			-- Neutral element for "+" and "-"
		do
			create Result.make_from_integer (0)
		ensure
			zero: Result.is_zero
		end

	hash_code: INTEGER
			-- Hash code value
		do
			Result := (numerator * 31 + denominator).hash_code
		end

	inverse: like Current
			-- One divided by this number
		require
			not_zero: not is_zero
		do
			create Result.make (denominator, numerator)
		ensure
			neutral_product: (Current * Result) ~ one
		end

	absolute_value: like Current
			-- Distance from zero
		do
			create Result.make (numerator.abs, denominator)
		ensure
			not_negative: Result >= zero
			same_or_opposite: Result ~ Current or Result ~ -Current
		end

feature -- Status report

	is_zero: BOOLEAN
			-- Is this number zero?
		do
			Result := numerator = 0
		ensure
			definition: Result = (numerator = 0)
		end

	is_integral: BOOLEAN
			-- Is this number a whole number?
		do
			Result := denominator = 1
		ensure
			definition: Result = (denominator = 1)
		end

	divisible (other: like Current): BOOLEAN
			-- May current number be divided by `other'?
		do
			Result := not other.is_zero
		ensure
			definition: Result = not other.is_zero
		end

feature -- Comparison

	is_less alias "<" (other: like Current): BOOLEAN
			-- Is current number smaller than `other'?
		do
			Result := numerator * other.denominator < other.numerator * denominator
		end

	is_equal (other: like Current): BOOLEAN
			-- Does `other' denote the same number?
		do
			Result := numerator = other.numerator and denominator = other.denominator
		end

feature -- Basic operations

	plus alias "+" (other: like Current): like Current
			-- Sum with `other'
		do
			create Result.make (numerator * other.denominator + other.numerator * denominator, denominator * other.denominator)
		ensure
			commutative: Result ~ other + Current
			neutral_zero: other.is_zero implies Result ~ Current
		end

	minus alias "-" (other: like Current): like Current
			-- Difference with `other'
		do
			Result := Current + -other
		ensure
			inverse_of_plus: (Result + other) ~ Current
		end

	product alias "*" (other: like Current): like Current
			-- Product by `other'
		do
			create Result.make (numerator * other.numerator, denominator * other.denominator)
		ensure
			commutative: Result ~ other * Current
			zero_absorbs: Result.is_zero = (is_zero or other.is_zero)
		end

	quotient alias "/" (other: like Current): like Current
			-- Division by `other'
		require
			good_divisor: divisible (other)
		do
			create Result.make (numerator * other.denominator, denominator * other.numerator)
		ensure
			inverse_of_product: (Result * other) ~ Current
		end

	identity alias "+": like Current
			-- Unary plus
		do
			create Result.make (numerator, denominator)
		ensure
			same_value: Result ~ Current
		end

	opposite alias "-": like Current
			-- Unary minus
		do
			create Result.make (-numerator, denominator)
		ensure
			cancels: (Current + Result).is_zero
		end

	power alias "^" (an_exponent: INTEGER): like Current
			-- Current number multiplied by itself `an_exponent' times;
			-- the inverse of that for a negative exponent
		require
			base_not_zero_if_negative: an_exponent < 0 implies not is_zero
		local
			l_index: INTEGER
		do
			Result := one
			from
				l_index := 1
			until
				l_index > an_exponent.abs
			loop
				Result := Result * Current
				l_index := l_index + 1
			variant
				an_exponent.abs - l_index + 1
			end
			if an_exponent < 0 then
				Result := Result.inverse
			end
		ensure
			empty_product: an_exponent = 0 implies Result ~ one
			one_factor: an_exponent = 1 implies Result ~ Current
		end

feature -- Conversion

	to_real: REAL_64
			-- Nearest floating-point value
		do
			Result := numerator / denominator
		ensure
			same_sign: (Result < 0.0) = (numerator < 0)
			exact_if_integral: is_integral implies Result = numerator
		end

	floor: INTEGER_64
			-- Largest integer not above this number
		do
			Result := numerator // denominator
			if numerator < 0 and numerator \\ denominator /= 0 then
				Result := Result - 1
			end
		ensure
			not_above: Result * denominator <= numerator
			largest: (Result + 1) * denominator > numerator
		end

feature -- Output

	out: STRING
			-- Printable form, such as "3/4" or "-2"
		do
			Result := numerator.out
			if not is_integral then
				Result.append_character ('/')
				Result.append (denominator.out)
			end
		ensure then
			bar_only_if_needed: Result.has ('/') = not is_integral
		end

invariant
	denominator_positive: denominator > 0
	lowest_terms: {INTEGER_ARITHMETIC}.gcd (numerator, denominator) = 1

end
