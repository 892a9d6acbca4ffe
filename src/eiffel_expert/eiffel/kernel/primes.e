note
	description: "The prime numbers as a countable sequence."

class
	PRIMES

inherit
	COUNTABLE_SEQUENCE [INTEGER]
		rename
			has as is_prime
		redefine
			is_prime
		end

	ITERATION_CURSOR [INTEGER]

feature -- Access

	all_lower_primes (n: INTEGER): ARRAY [BOOLEAN]
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	higher_prime (n: INTEGER): INTEGER
		do
		ensure
			instance_free: class
		end

	i_th (i: INTEGER): INTEGER
		do
		ensure then
			instance_free: class
		end

	lower_prime (n: INTEGER): INTEGER
		do
		ensure
			instance_free: class
		end

	new_cursor: PRIMES
		do
			check interface_only: False then
			end
		ensure then
			instance_free: class
		end

feature -- Status

	is_prime (n: INTEGER): BOOLEAN
		do
		ensure then
			instance_free: class
		end

feature -- Constants

	Smallest_odd_prime: INTEGER = 3

	Smallest_prime: INTEGER = 2

feature {NONE} -- Implementation

	approximated_i_th (n: INTEGER): INTEGER
		do
		ensure
			instance_free: class
		end

	internal_precomputed_primes: ARRAY [INTEGER]
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	precomputed_primes_count: INTEGER = 200

end
