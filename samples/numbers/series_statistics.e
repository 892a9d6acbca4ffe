note
	description: "[
		Descriptive statistics of a finite series of observations.
		The observations are copied and sorted once; later changes to the source have no effect.
	]"

class SERIES_STATISTICS

create
	make

feature {NONE} -- Initialization

	make (a_values: ITERABLE [REAL_64])
			-- Describe the observations `a_values'.
		require
			not_empty: across a_values as l_value some not l_value.is_nan end
			numbers: across a_values as l_value all not l_value.is_nan end
		do
			create values.make (16)
			across
				a_values as l_value
			loop
				values.extend (l_value)
			end
			create sorted_values.make_from_iterable (values)
			sort (sorted_values)
		ensure
			same_extremes: across a_values as l_value all minimum <= l_value and l_value <= maximum end
		end

feature -- Access

	minimum: REAL_64
			-- Smallest observation
		do
			Result := sorted_values.first
		ensure
			lower_bound: across values as l_value all Result <= l_value end
		end

	maximum: REAL_64
			-- Largest observation
		do
			Result := sorted_values.last
		ensure
			upper_bound: across values as l_value all l_value <= Result end
		end

	mean: REAL_64
			-- Arithmetic mean
		do
			across
				values as l_value
			loop
				Result := Result + l_value
			end
			Result := Result / values.count
		ensure
			in_range: minimum - 1.0e-9 * (1.0 + minimum.abs) <= Result and Result <= maximum + 1.0e-9 * (1.0 + maximum.abs)
		end

	median: REAL_64
			-- Value that half of the observations do not exceed
		do
			Result := quantile (0.5)
		ensure
			in_range: minimum <= Result and Result <= maximum
		end

	quantile (a_share: REAL_64): REAL_64
			-- Value below which the part `a_share' of the observations lies,
			-- interpolated between neighbours
		require
			share_in_range: 0.0 <= a_share and a_share <= 1.0
		local
			l_position, l_fraction: REAL_64
			l_index: INTEGER
		do
			l_position := a_share * (values.count - 1)
			l_index := l_position.floor
			l_fraction := l_position - l_index
			Result := sorted_values [l_index + 1]
			if l_index + 2 <= values.count then
				Result := Result + l_fraction * (sorted_values [l_index + 2] - Result)
			end
		ensure
			minimum_at_zero: a_share = 0.0 implies Result = minimum
			maximum_at_one: a_share = 1.0 implies Result = maximum
		end

	histogram (a_class_count: INTEGER): ARRAY [INTEGER]
			-- Number of observations in each of `a_class_count' classes of equal width
		require
			some_class: a_class_count >= 1
		local
			l_width: REAL_64
			l_class: INTEGER
		do
			create Result.make_filled (0, 1, a_class_count)
			l_width := (maximum - minimum) / a_class_count
			across
				values as l_value
			loop
				if l_width > 0.0 then
					l_class := (((l_value - minimum) / l_width).floor + 1).min (a_class_count)
				else
					l_class := 1
				end
				Result [l_class] := Result [l_class] + 1
			end
		ensure
			one_entry_each: Result.lower = 1 and Result.upper = a_class_count
			all_counted: total (Result) = count
		end

	moving_average (a_width: INTEGER): ARRAYED_LIST [REAL_64]
			-- Means of all runs of `a_width' successive observations
		require
			width_positive: a_width >= 1
			width_small_enough: a_width <= count
		local
			l_sum: REAL_64
		do
			create Result.make (count - a_width + 1)
			across
				values as l_value
			loop
				l_sum := l_sum + l_value
				if @ l_value.cursor_index > a_width then
					l_sum := l_sum - values [@ l_value.cursor_index - a_width]
				end
				if @ l_value.cursor_index >= a_width then
					Result.extend (l_sum / a_width)
				end
			end
		ensure
			one_each_run: Result.count = count - a_width + 1
		end

	regression (a_responses: SERIES_STATISTICS): TUPLE [slope, intercept: REAL_64]
			-- Line through the points (observation, response) with the least squared error
		require
			same_count: a_responses.count = count
			not_vertical: variance > 0.0
		local
			l_slope: REAL_64
		do
			l_slope := covariance (a_responses) / variance
			Result := [l_slope, a_responses.mean - l_slope * mean]
		ensure
			through_center: (Result.slope * mean + Result.intercept - a_responses.mean).abs
				<= 1.0e-9 * (1.0 + a_responses.mean.abs + (Result.slope * mean).abs)
		end

feature -- Measurement

	count: INTEGER
			-- Number of observations
		do
			Result := values.count
		ensure
			positive: Result >= 1
		end

	variance: REAL_64
			-- Mean of the squared distances from the mean
		do
			Result := covariance (Current)
		ensure
			not_negative: Result >= 0.0
		end

	standard_deviation: REAL_64
			-- Square root of the variance
		do
			Result := {DOUBLE_MATH}.sqrt (variance)
		ensure
			not_negative: Result >= 0.0
		end

	covariance (other: SERIES_STATISTICS): REAL_64
			-- Mean of the products of distances from the means of this series and of `other'
		require
			same_count: other.count = count
		local
			l_mean, l_other_mean: REAL_64
		do
			l_mean := mean
			l_other_mean := other.mean
			across
				values as l_value
			loop
				Result := Result + (l_value - l_mean) * (other.values [@ l_value.cursor_index] - l_other_mean)
			end
			Result := Result / count
		end

feature {SERIES_STATISTICS} -- Implementation

	values: ARRAYED_LIST [REAL_64]
			-- Observations, in their original order

	sorted_values: ARRAYED_LIST [REAL_64]
			-- Observations, in increasing order

feature {NONE} -- Implementation

	sort (a_list: ARRAYED_LIST [REAL_64])
			-- Put `a_list' into increasing order (Shell's method).
		local
			l_gap, l_index, l_slot: INTEGER
			l_moved: REAL_64
		do
			from
				l_gap := a_list.count // 2
			until
				l_gap = 0
			loop
				from
					l_index := l_gap + 1
				until
					l_index > a_list.count
				loop
					l_moved := a_list [l_index]
					from
						l_slot := l_index
					until
						l_slot <= l_gap or else a_list [l_slot - l_gap] <= l_moved
					loop
						a_list [l_slot] := a_list [l_slot - l_gap]
						l_slot := l_slot - l_gap
					variant
						l_slot
					end
					a_list [l_slot] := l_moved
					l_index := l_index + 1
				variant
					a_list.count - l_index + 1
				end
				l_gap := l_gap // 2
			variant
				l_gap
			end
		ensure
			same_count: a_list.count = old a_list.count
			sorted: across 2 |..| a_list.count as l_place all a_list [l_place - 1] <= a_list [l_place] end
		end

	total (a_counts: ARRAY [INTEGER]): INTEGER
			-- Sum of `a_counts'
		do
			across
				a_counts as l_count
			loop
				Result := Result + l_count
			end
		end

invariant
	not_empty: not values.is_empty
	same_count: values.count = sorted_values.count

end
