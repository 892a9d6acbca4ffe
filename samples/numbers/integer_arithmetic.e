note
	description: "[
		Number-theoretic functions on 64-bit integers.
		The features are instance-free: call them as {INTEGER_ARITHMETIC}.gcd (12, 18).
	]"

class INTEGER_ARITHMETIC

feature -- Access

	gcd (a_first, a_second: INTEGER_64): INTEGER_64
			-- Greatest common divisor of `a_first' and `a_second'; 0 if both are 0
		local
			l_rest, l_divisor: INTEGER_64
		do
			from
				Result := a_first.abs
				l_divisor := a_second.abs
			invariant
				both_non_negative: Result >= 0 and l_divisor >= 0
			until
				l_divisor = 0
			loop
				l_rest := Result \\ l_divisor
				Result := l_divisor
				l_divisor := l_rest
			end
		ensure
			instance_free: class
			non_negative: Result >= 0
			zero_for_zeros: (Result = 0) = (a_first = 0 and a_second = 0)
			divides_first: Result /= 0 implies a_first \\ Result = 0
			divides_second: Result /= 0 implies a_second \\ Result = 0
		end

	lcm (a_first, a_second: INTEGER_64): INTEGER_64
			-- Least common multiple of `a_first' and `a_second'; 0 if one of them is 0
		do
			if a_first /= 0 and a_second /= 0 then
				Result := (a_first // gcd (a_first, a_second) * a_second).abs
			end
		ensure
			instance_free: class
			non_negative: Result >= 0
			multiple_of_first: a_first /= 0 implies Result \\ a_first = 0
			multiple_of_second: a_second /= 0 implies Result \\ a_second = 0
		end

	bezout (a_first, a_second: INTEGER_64): TUPLE [divisor, first_factor, second_factor: INTEGER_64]
			-- Greatest common divisor of the arguments, with factors that combine them into it
		require
			first_positive: a_first > 0
			second_positive: a_second > 0
		local
			l_old_rest, l_rest, l_old_factor, l_factor, l_quotient, l_swap: INTEGER_64
		do
			from
				l_old_rest := a_first
				l_rest := a_second
				l_old_factor := 1
				l_factor := 0
			until
				l_rest = 0
			loop
				l_quotient := l_old_rest // l_rest
				l_swap := l_old_rest - l_quotient * l_rest
				l_old_rest := l_rest
				l_rest := l_swap
				l_swap := l_old_factor - l_quotient * l_factor
				l_old_factor := l_factor
				l_factor := l_swap
			end
			Result := [l_old_rest, l_old_factor, (l_old_rest - l_old_factor * a_first) // a_second]
		ensure
			instance_free: class
			divisor_is_gcd: Result.divisor = gcd (a_first, a_second)
			identity: a_first * Result.first_factor + a_second * Result.second_factor = Result.divisor
		end

	power_modulo (a_base, an_exponent, a_modulus: INTEGER_64): INTEGER_64
			-- Rest of `a_base' to the power `an_exponent' when divided by `a_modulus'
		require
			base_not_negative: a_base >= 0
			exponent_not_negative: an_exponent >= 0
			modulus_positive: a_modulus > 0
			products_fit: a_modulus <= 3_000_000_000
		local
			l_square, l_exponent: INTEGER_64
		do
			from
				Result := 1 \\ a_modulus
				l_square := a_base \\ a_modulus
				l_exponent := an_exponent
			until
				l_exponent = 0
			loop
				if l_exponent \\ 2 = 1 then
					Result := Result * l_square \\ a_modulus
				end
				l_square := l_square * l_square \\ a_modulus
				l_exponent := l_exponent // 2
			end
		ensure
			instance_free: class
			reduced: 0 <= Result and Result < a_modulus
			empty_product: an_exponent = 0 implies Result = 1 \\ a_modulus
		end

	integer_root (a_value: INTEGER_64): INTEGER_64
			-- Largest integer whose square is not above `a_value'
		require
			not_negative: a_value >= 0
			square_fits: a_value < 4_000_000_000_000_000_000
		local
			l_next: INTEGER_64
		do
			if a_value < 2 then
				Result := a_value
			else
					-- Newton's iteration from above decreases until it reaches the root.
				from
					Result := a_value // 2 + 1
					l_next := (Result + a_value // Result) // 2
				until
					l_next >= Result
				loop
					Result := l_next
					l_next := (Result + a_value // Result) // 2
				end
			end
		ensure
			instance_free: class
			not_above: Result * Result <= a_value
			largest: (Result + 1) * (Result + 1) > a_value
		end

feature -- Status report

	are_coprime (a_first, a_second: INTEGER_64): BOOLEAN
			-- Have `a_first' and `a_second' no common divisor but 1?
		do
			Result := gcd (a_first, a_second) = 1
		ensure
			instance_free: class
			definition: Result = (gcd (a_first, a_second) = 1)
		end

end
