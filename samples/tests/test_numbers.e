note
	description: "Tests of the number classes."
	testing: "covers/{RATIONAL_NUMBER}, covers/{BIG_NATURAL}, covers/{PRIME_SIEVE}"

class TEST_NUMBERS

inherit
	EQA_TEST_SET

feature -- Test routines: integers

	test_gcd_of_negative_numbers
			-- The greatest common divisor ignores signs.
		do
			assert ("gcd", {INTEGER_ARITHMETIC}.gcd (-48, 36) = 12)
			assert ("gcd_with_zero", {INTEGER_ARITHMETIC}.gcd (0, 7) = 7)
			assert ("lcm", {INTEGER_ARITHMETIC}.lcm (4, -6) = 12)
		end

	test_bezout_identity
			-- The factors combine the arguments into their divisor.
		local
			l_combination: TUPLE [divisor, first_factor, second_factor: INTEGER_64]
		do
			l_combination := {INTEGER_ARITHMETIC}.bezout (240, 46)
			assert ("divisor", l_combination.divisor = 2)
			assert ("identity", 240 * l_combination.first_factor + 46 * l_combination.second_factor = 2)
		end

	test_fermat_little_theorem
			-- For a prime p, the power p - 1 leaves the rest 1.
		do
			across
				1 |..| 12 as l_base
			loop
				assert ("rest_" + l_base.out, {INTEGER_ARITHMETIC}.power_modulo (l_base, 12, 13) = 1)
			end
		end

	test_integer_root
			-- The root is exact on squares and rounded down between them.
		do
			assert ("square", {INTEGER_ARITHMETIC}.integer_root (144) = 12)
			assert ("below_square", {INTEGER_ARITHMETIC}.integer_root (143) = 11)
			assert ("large", {INTEGER_ARITHMETIC}.integer_root (1_000_000_000_000) = 1_000_000)
		end

feature -- Test routines: primes

	test_primes_below_thirty
			-- The sieve finds exactly the primes.
		local
			l_sieve: PRIME_SIEVE
		do
			create l_sieve.make (30)
			assert ("primes", l_sieve.primes.to_array ~ <<2, 3, 5, 7, 11, 13, 17, 19, 23, 29>>)
		end

	test_factorization
			-- 360 is 2^3 * 3^2 * 5.
		local
			l_sieve: PRIME_SIEVE
			l_product: INTEGER
		do
			create l_sieve.make (400)
			assert ("three_primes", l_sieve.factorization (360).count = 3)
			l_product := 1
			across
				l_sieve.factorization (360) as l_factor
			loop
				across
					1 |..| l_factor.exponent as l_step
				loop
					l_product := l_product * l_factor.prime
					assert ("exponent_reached", l_step <= l_factor.exponent)
				end
			end
			assert ("product", l_product = 360)
			assert ("divisors", l_sieve.divisor_count (360) = 24)
			assert ("totient", l_sieve.totient (360) = 96)
		end

	test_next_prime
			-- The search ends at the limit.
		local
			l_sieve: PRIME_SIEVE
		do
			create l_sieve.make (100)
			assert ("after_prime", l_sieve.next_prime (89) = 97)
			assert ("after_composite", l_sieve.next_prime (24) = 29)
			assert ("none", l_sieve.next_prime (97) = 0)
		end

feature -- Test routines: rational and complex numbers

	test_rational_lowest_terms
			-- Fractions are reduced and carry the sign above the bar.
		local
			l_number: RATIONAL_NUMBER
		do
			create l_number.make (6, -8)
			assert ("numerator", l_number.numerator = -3)
			assert ("denominator", l_number.denominator = 4)
			assert ("text", l_number.out ~ "-3/4")
			assert ("floor", l_number.floor = -1)
		end

	test_rational_harmonic_sum
			-- 1 + 1/2 + 1/3 + 1/4 = 25/12
		local
			l_sum: RATIONAL_NUMBER
		do
			l_sum := 0
			across
				1 |..| 4 as l_denominator
			loop
				l_sum := l_sum + create {RATIONAL_NUMBER}.make (1, l_denominator)
			end
			assert ("sum", l_sum ~ create {RATIONAL_NUMBER}.make (25, 12))
			assert ("between", l_sum > l_sum.one and l_sum.to_real < 2.1)
		end

	test_rational_negative_power
			-- A negative exponent inverts.
		local
			l_number: RATIONAL_NUMBER
		do
			create l_number.make (2, 3)
			assert ("inverse_cube", (l_number ^ -3).out ~ "27/8")
		end

	test_complex_product
			-- i squared is -1.
		local
			l_unit, l_minus_one: COMPLEX_NUMBER
		do
			create l_unit.make (0.0, 1.0)
			l_minus_one := -1.0
			assert ("square", (l_unit * l_unit).is_close (l_minus_one, 0.0))
			assert ("root", l_minus_one.principal_root.is_close (l_unit, 1.0e-12))
			assert ("quotient", (l_minus_one / l_unit).is_close (l_unit, 1.0e-12))
			assert ("value_semantics", l_unit.conjugate.conjugate ~ l_unit)
		end

	test_complex_polar
			-- A quarter turn leads to the imaginary axis.
		local
			l_number: COMPLEX_NUMBER
		do
			create l_number.make_polar (2.0, 1.5707963267948966)
			assert ("on_axis", l_number.real_part.abs < 1.0e-12)
			assert ("distance", (l_number.modulus - 2.0).abs < 1.0e-12)
		end

feature -- Test routines: large and decimal numbers

	test_big_factorial
			-- 25! has 26 digits.
		local
			l_product: BIG_NATURAL
		do
			create l_product.make_from_natural (1)
			across
				1 |..| 25 as l_factor
			loop
				l_product := l_product * create {BIG_NATURAL}.make_from_natural (l_factor.to_natural_32)
			end
			assert ("digits", l_product.out ~ "15511210043330985984000000")
			assert ("count", l_product.digit_count = 26)
		end

	test_big_difference_of_powers
			-- 2^100 - 1 borrows through many digits.
		local
			l_two, l_one: BIG_NATURAL
		do
			l_two := {NATURAL_32} 2
			l_one := {NATURAL_32} 1
			assert ("power", (l_two ^ 100 - l_one).out ~ "1267650600228229401496703205375")
		end

	test_big_division
			-- Quotient and rest rebuild the dividend.
		local
			l_dividend, l_divisor: BIG_NATURAL
		do
			create l_dividend.make_from_string ("123456789012345678901234567890")
			create l_divisor.make_from_string ("987654321098")
			assert ("quotient", (l_dividend // l_divisor).out ~ "124999998861034375")
			assert ("rest", (l_dividend \\ l_divisor) < l_divisor)
			assert ("rebuilt", (l_dividend // l_divisor) * l_divisor + (l_dividend \\ l_divisor) ~ l_dividend)
		end

	test_big_leading_zeros
			-- Leading zeros do not count.
		local
			l_number: BIG_NATURAL
		do
			create l_number.make_from_string ("000000000")
			assert ("zero", l_number.is_zero and l_number.out ~ "0")
			create l_number.make_from_string ("0000100000")
			assert ("trimmed", l_number.out ~ "100000")
		end

	test_decimal_rounding
			-- Halfway cases go to the even digit.
		do
			assert ("down_to_even", decimal ("2.125").rounded (2).out ~ "2.12")
			assert ("up_to_even", decimal ("2.135").rounded (2).out ~ "2.14")
			assert ("negative", decimal ("-0.126").rounded (2).out ~ "-0.13")
			assert ("finer", decimal ("7").rounded (2).out ~ "7.00")
		end

	test_decimal_arithmetic
			-- Sums are exact where binary floating point is not.
		do
			assert ("sum", (decimal ("0.1") + decimal ("0.2")) ~ decimal ("0.30"))
			assert ("product", (decimal ("1.5") * decimal ("-0.25")).out ~ "-0.375")
			assert ("order", decimal ("-1.5") < decimal ("-1.49"))
			assert ("same_hash", decimal ("4.2").hash_code = decimal ("4.200").hash_code)
		end

feature -- Test routines: polynomials, intervals, statistics

	test_polynomial_product
			-- (x - 1) (x + 1) = x^2 - 1
		local
			l_minus, l_plus: POLYNOMIAL_FUNCTION [INTEGER]
		do
			create l_minus.make (<<-1, 1>>)
			create l_plus.make (<<1, 1>>)
			assert ("product", (l_minus * l_plus).same_function (create {POLYNOMIAL_FUNCTION [INTEGER]}.make (<<-1, 0, 1>>)))
			assert ("difference", (l_plus - l_minus).is_constant)
			assert ("value", (l_minus * l_plus).value (5) = 24)
		end

	test_polynomial_derivative
			-- The derivative of x^3 + 2x is 3x^2 + 2.
		local
			l_cubic: POLYNOMIAL_FUNCTION [REAL_64]
		do
			create l_cubic.make (<<0.0, 2.0, 0.0, 1.0>>)
			assert ("degree", l_cubic.derivative.degree = 2)
			assert ("quadratic_term", l_cubic.derivative [2] = 3.0)
			assert ("constant_term", l_cubic.derivative [0] = 2.0)
		end

	test_interval_product_of_mixed_signs
			-- All four products of bounds matter.
		local
			l_left, l_right: REAL_INTERVAL
		do
			create l_left.make (-2.0, 3.0)
			create l_right.make (-5.0, 1.0)
			assert ("product", l_left * l_right ~ create {REAL_INTERVAL}.make (-15.0, 10.0))
			assert ("intersection", (l_left & l_right) ~ create {REAL_INTERVAL}.make (-2.0, 1.0))
			assert ("hull", (l_left | l_right).width = 8.0)
			assert ("halves", l_left.bisected.left.upper = 0.5)
		end

	test_interval_encloses_root
			-- Bisection on intervals narrows down the square root of 2.
		local
			l_interval, l_target: REAL_INTERVAL
		do
			create l_interval.make (1.0, 2.0)
			l_target := 2.0
			across
				1 |..| 30 as l_step
			loop
				if (l_interval.bisected.left * l_interval.bisected.left).overlaps (l_target) then
					l_interval := l_interval.bisected.left
				else
					l_interval := l_interval.bisected.right
				end
				assert ("step_" + l_step.out, (l_interval * l_interval).includes (l_target))
			end
			assert ("narrow", l_interval.width < 1.0e-8)
		end

	test_series_quantiles
			-- Quantiles interpolate between neighbours.
		local
			l_series: SERIES_STATISTICS
		do
			create l_series.make (<<7.0, 1.0, 3.0, 5.0>>)
			assert ("median", l_series.median = 4.0)
			assert ("mean", l_series.mean = 4.0)
			assert ("deviation", (l_series.variance - 5.0).abs < 1.0e-12)
			assert ("histogram", l_series.histogram (2) ~ <<2, 2>>)
			assert ("moving_average", l_series.moving_average (2).to_array ~ <<4.0, 2.0, 4.0>>)
		end

	test_series_regression
			-- Points on a line are fitted exactly.
		local
			l_causes, l_effects: SERIES_STATISTICS
		do
			create l_causes.make (<<0.0, 1.0, 2.0, 3.0>>)
			create l_effects.make (<<1.0, 3.0, 5.0, 7.0>>)
			assert ("slope", (l_causes.regression (l_effects).slope - 2.0).abs < 1.0e-12)
			assert ("intercept", (l_causes.regression (l_effects).intercept - 1.0).abs < 1.0e-12)
		end

feature {NONE} -- Implementation

	decimal (a_text: STRING): FIXED_POINT_DECIMAL
			-- Decimal number written as `a_text'
		do
			create Result.make_from_string (a_text)
		end

end
