note
	description: "Mean and variance of a stream of observations that are not kept (Welford's method)."

class RUNNING_STATISTICS

feature -- Access

	minimum: REAL_64
			-- Smallest observation; 0 if there is none

	maximum: REAL_64
			-- Largest observation; 0 if there is none

	mean: REAL_64
			-- Arithmetic mean; 0 if there is no observation

feature -- Measurement

	count: INTEGER
			-- Number of observations

	variance: REAL_64
			-- Estimated variance of the source
		require
			enough_observations: count >= 2
		do
			Result := squared_deviations / (count - 1)
		ensure
			not_negative: Result >= 0.0
		end

feature -- Status report

	is_empty: BOOLEAN
			-- Is there no observation?
		do
			Result := count = 0
		ensure
			definition: Result = (count = 0)
		end

feature -- Element change

	put (a_value: REAL_64)
			-- Take `a_value' into account.
		require
			number: not a_value.is_nan
		local
			l_deviation: REAL_64
		do
			minimum := if is_empty then a_value else minimum.min (a_value) end
			maximum := if is_empty then a_value else maximum.max (a_value) end
			count := count + 1
			l_deviation := a_value - mean
			mean := mean + l_deviation / count
			squared_deviations := squared_deviations + l_deviation * (a_value - mean)
		ensure
			one_more: count = old count + 1
			in_range: minimum <= a_value and a_value <= maximum
			extremes_monotonic: old count > 0 implies (minimum <= old minimum and old maximum <= maximum)
		end

	merge (other: RUNNING_STATISTICS)
			-- Take all observations of `other' into account.
		require
			different: other /= Current
		local
			l_total: INTEGER
			l_gap: REAL_64
		do
			if is_empty then
				standard_copy (other)
			elseif not other.is_empty then
				l_total := count + other.count
				l_gap := other.mean - mean
				squared_deviations := squared_deviations + other.squared_deviations
					+ l_gap * l_gap * count * other.count / l_total
				mean := mean + l_gap * other.count / l_total
				minimum := minimum.min (other.minimum)
				maximum := maximum.max (other.maximum)
				count := l_total
			end
		ensure
			counts_added: count = old count + other.count
			other_kept: other.count = old other.count
		end

feature -- Removal

	wipe_out
			-- Forget all observations.
		do
			count := 0
			mean := 0.0
			minimum := 0.0
			maximum := 0.0
			squared_deviations := 0.0
		ensure
			empty: is_empty
			mean_reset: mean = 0.0
		end

feature {RUNNING_STATISTICS} -- Implementation

	squared_deviations: REAL_64
			-- Sum of the squared distances from the mean

invariant
	count_not_negative: count >= 0
	ordered: minimum <= maximum
	deviations_not_negative: squared_deviations >= 0.0

end
