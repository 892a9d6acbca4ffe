note
	description: "Workers that count the numbers with some property in a range, for all into one shared tally."

class
	TALLY_WORKER

create
	make

feature {NONE} -- Initialization

	make (a_tally: like tally; a_low, a_high: INTEGER)
			-- Work on the numbers from `a_low' to `a_high' for `a_tally'.
		require
			ordered: a_low <= a_high
		do
			tally := a_tally
			low := a_low
			high := a_high
		ensure
			tally_set: tally = a_tally
			range_set: low = a_low and high = a_high
		end

feature -- Access

	tally: separate SHARED_TALLY
			-- Where results are added

	low, high: INTEGER
			-- First and last number to look at

feature -- Measurement

	found_count: INTEGER
			-- Number of numbers found so far

feature -- Basic operations

	count_multiples (a_divisor: INTEGER)
			-- Add to `tally' how many numbers `a_divisor' divides.
		require
			positive: a_divisor > 0
		local
			l_found: INTEGER
		do
				-- The tally is taken once at the end, so that workers don't wait for each other.
			across low |..| high as n loop
				if n \\ a_divisor = 0 then
					l_found := l_found + 1
				end
			end
			found_count := found_count + l_found
			report (tally, l_found)
		ensure
			no_more_than_all: found_count - old found_count <= high - low + 1
		end

feature {NONE} -- Implementation

	report (a_tally: separate SHARED_TALLY; n: INTEGER)
			-- Add `n' to `a_tally'.
		do
			a_tally.add (n)
		ensure
			added: a_tally.value = old a_tally.value + n
		end

invariant
	ordered: low <= high
	found_count_not_negative: found_count >= 0

end
