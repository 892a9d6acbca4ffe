note
	description: "[
		Pseudo-random numbers by a linear congruential generator modulo 2^32.
		The same seed yields the same sequence on every platform.
	]"

class CONGRUENTIAL_GENERATOR

create
	make

feature {NONE} -- Initialization

	make (a_seed: NATURAL_32)
			-- Start the sequence that belongs to `a_seed'.
		do
			state := a_seed
			forth
		ensure
			one_drawn: drawn_count = 1
		end

feature -- Access

	item: REAL_64
			-- Current number, evenly distributed in 0 .. 1 (exclusive)
		do
			Result := state / 4_294_967_296.0
		ensure
			in_range: 0.0 <= Result and Result < 1.0
		end

	integer_item (a_lower, an_upper: INTEGER): INTEGER
			-- Current number as an integer from `a_lower' to `an_upper'
		require
			ordered: a_lower <= an_upper
		do
			Result := a_lower + (item * (an_upper - a_lower + 1)).floor
		ensure
			in_range: a_lower <= Result and Result <= an_upper
		end

	exponential_item (a_mean: REAL_64): REAL_64
			-- Current number as a waiting time with mean `a_mean'
		require
			mean_positive: a_mean > 0.0
		do
			Result := -a_mean * {DOUBLE_MATH}.log (1.0 - item)
		ensure
			not_negative: Result >= 0.0
		end

feature -- Measurement

	drawn_count: INTEGER
			-- Number of numbers drawn so far

feature -- Element change

	forth
			-- Draw the next number.
		do
				-- Constants of Numerical Recipes; the product wraps around modulo 2^32.
			state := state * 1_664_525 + 1_013_904_223
			drawn_count := drawn_count + 1
		ensure
			one_more: drawn_count = old drawn_count + 1
		end

feature {NONE} -- Implementation

	state: NATURAL_32
			-- Last value of the recurrence

invariant
	some_drawn: drawn_count >= 0

end
