note
	description: "[
		Primes up to a limit, found with a linear sieve: every composite number is
		struck out exactly once, by its smallest prime factor.
	]"

class PRIME_SIEVE

create
	make

feature {NONE} -- Initialization

	make (a_limit: INTEGER)
			-- Find all primes up to `a_limit'.
		require
			limit_large_enough: a_limit >= 2
			table_fits: a_limit < {INTEGER}.max_value
		do
			limit := a_limit
			create smallest_factors.make_filled (0, 2, a_limit)
			create primes.make (a_limit // 4 + 4)
			strike_out
		ensure
			limit_set: limit = a_limit
		end

feature -- Access

	limit: INTEGER
			-- Largest number that is classified

	primes: ARRAYED_LIST [INTEGER]
			-- Primes up to `limit', in increasing order

	smallest_factor (a_number: INTEGER): INTEGER
			-- Smallest prime that divides `a_number'
		require
			in_range: is_classified (a_number)
		do
			Result := smallest_factors [a_number]
		ensure
			divides: a_number \\ Result = 0
			prime: is_prime (Result)
		end

	factorization (a_number: INTEGER): ARRAYED_LIST [TUPLE [prime, exponent: INTEGER]]
			-- Prime factors of `a_number' with their exponents, in increasing order of the primes
		require
			in_range: is_classified (a_number)
		local
			l_rest, l_prime, l_exponent: INTEGER
		do
			create Result.make (4)
			from
				l_rest := a_number
			until
				l_rest = 1
			loop
				l_prime := smallest_factors [l_rest]
				from
					l_exponent := 0
				until
					l_rest \\ l_prime /= 0
				loop
					l_rest := l_rest // l_prime
					l_exponent := l_exponent + 1
				variant
					l_rest
				end
				Result.extend ([l_prime, l_exponent])
			variant
				l_rest
			end
		ensure
			not_empty: not Result.is_empty
			all_prime: across Result as l_factor all is_prime (l_factor.prime) and l_factor.exponent >= 1 end
		end

	next_prime (a_number: INTEGER): INTEGER
			-- Smallest known prime above `a_number'; 0 if it lies beyond `limit'
		local
			l_low, l_high, l_middle: INTEGER
		do
			from
				l_low := 1
				l_high := primes.count + 1
			invariant
				smaller_ones_excluded: l_low > 1 implies primes [l_low - 1] <= a_number
				larger_ones_included: l_high <= primes.count implies primes [l_high] > a_number
			until
				l_low = l_high
			loop
				l_middle := l_low + (l_high - l_low) // 2
				if primes [l_middle] <= a_number then
					l_low := l_middle + 1
				else
					l_high := l_middle
				end
			variant
				l_high - l_low
			end
			if l_low <= primes.count then
				Result := primes [l_low]
			end
		ensure
			above_if_found: Result /= 0 implies Result > a_number and is_prime (Result)
			none_if_not_found: (Result = 0) = (primes.last <= a_number)
		end

feature -- Measurement

	prime_count: INTEGER
			-- Number of primes up to `limit'
		do
			Result := primes.count
		ensure
			definition: Result = primes.count
		end

	divisor_count (a_number: INTEGER): INTEGER
			-- Number of positive divisors of `a_number'
		require
			in_range: is_classified (a_number)
		do
			Result := 1
			across
				factorization (a_number) as l_factor
			loop
				Result := Result * (l_factor.exponent + 1)
			end
		ensure
			at_least_two: Result >= 2
			two_for_primes: is_prime (a_number) = (Result = 2)
		end

	totient (a_number: INTEGER): INTEGER
			-- Number of integers in 1 .. `a_number' that are coprime to `a_number'
		require
			in_range: is_classified (a_number)
		do
			Result := a_number
			across
				factorization (a_number) as l_factor
			loop
				Result := Result // l_factor.prime * (l_factor.prime - 1)
			end
		ensure
			in_range: 1 <= Result and Result < a_number
			prime_case: is_prime (a_number) = (Result = a_number - 1)
		end

feature -- Status report

	is_classified (a_number: INTEGER): BOOLEAN
			-- Is `a_number' in the range of the sieve?
		do
			Result := 2 <= a_number and a_number <= limit
		ensure
			definition: Result = (2 <= a_number and a_number <= limit)
		end

	is_prime (a_number: INTEGER): BOOLEAN
			-- Is `a_number' a prime?
		require
			in_range: is_classified (a_number)
		do
			Result := smallest_factors [a_number] = a_number
		ensure
			definition: Result = (smallest_factor (a_number) = a_number)
		end

feature {NONE} -- Implementation

	smallest_factors: ARRAY [INTEGER]
			-- Smallest prime factor of each number in range

	strike_out
			-- Fill `smallest_factors' and `primes'.
		local
			l_number, l_index, l_product: INTEGER
			l_done: BOOLEAN
		do
			from
				l_number := 2
			until
				l_number > limit
			loop
				if smallest_factors [l_number] = 0 then
					smallest_factors [l_number] := l_number
					primes.extend (l_number)
				end
				from
					l_index := 1
					l_done := False
				until
					l_done or l_index > primes.count
				loop
					l_done := primes [l_index] > smallest_factors [l_number] or primes [l_index] > limit // l_number
					if not l_done then
						l_product := l_number * primes [l_index]
						smallest_factors [l_product] := primes [l_index]
						l_index := l_index + 1
					end
				end
				l_number := l_number + 1
			variant
				limit - l_number + 1
			end
		ensure
			all_classified: across smallest_factors as l_factor all l_factor >= 2 end
		end

invariant
	limit_large_enough: limit >= 2
	starts_with_two: primes.first = 2
	one_entry_each: smallest_factors.lower = 2 and smallest_factors.upper = limit

end
