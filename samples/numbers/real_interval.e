note
	description: "[
		Closed intervals of real numbers, for arithmetic with bounded errors: the result of an
		operation encloses the result for any choice of operands from the intervals.
	]"

class REAL_INTERVAL

inherit
	ANY
		redefine
			is_equal,
			out
		end

create
	make,
	make_point,
	make_around

convert
	make_point ({REAL_64})

feature {NONE} -- Initialization

	make (a_lower, an_upper: REAL_64)
			-- Represent all numbers from `a_lower' to `an_upper'.
		require
			ordered: a_lower <= an_upper
		do
			lower := a_lower
			upper := an_upper
		ensure
			lower_set: lower = a_lower
			upper_set: upper = an_upper
		end

	make_point (a_value: REAL_64)
			-- Represent `a_value' alone.
		require
			number: not a_value.is_nan
		do
			make (a_value, a_value)
		ensure
			degenerate: lower = a_value and upper = a_value
		end

	make_around (a_center, a_radius: REAL_64)
			-- Represent all numbers at most `a_radius' away from `a_center'.
		require
			radius_not_negative: a_radius >= 0.0
		do
			make (a_center - a_radius, a_center + a_radius)
		ensure
			center_included: has (a_center)
		end

feature -- Access

	lower: REAL_64
			-- Smallest member

	upper: REAL_64
			-- Largest member

	midpoint: REAL_64
			-- Number halfway between the bounds
		do
			Result := lower + (upper - lower) / 2.0
		ensure
			member: has (Result)
		end

feature -- Measurement

	width: REAL_64
			-- Distance between the bounds
		do
			Result := upper - lower
		ensure
			not_negative: Result >= 0.0
		end

feature -- Status report

	has (a_value: REAL_64): BOOLEAN
			-- Does `a_value' lie in this interval?
		do
			Result := lower <= a_value and a_value <= upper
		ensure
			definition: Result = (lower <= a_value and a_value <= upper)
		end

	includes (other: REAL_INTERVAL): BOOLEAN
			-- Are all members of `other' members of this interval?
		do
			Result := lower <= other.lower and other.upper <= upper
		ensure
			definition: Result = (has (other.lower) and has (other.upper))
		end

	overlaps (other: REAL_INTERVAL): BOOLEAN
			-- Is there a member in common with `other'?
		do
			Result := lower <= other.upper and other.lower <= upper
		ensure
			common_member: Result implies (has (other.lower.max (lower)) and other.has (other.lower.max (lower)))
		end

	is_certainly_less (other: REAL_INTERVAL): BOOLEAN
			-- Is every member below every member of `other'?
		do
			Result := upper < other.lower
		ensure
			definition: Result = (upper < other.lower)
		end

feature -- Comparison

	is_equal (other: like Current): BOOLEAN
			-- Has `other' the same bounds?
		do
			Result := lower = other.lower and upper = other.upper
		end

feature -- Basic operations

	plus alias "+" (other: REAL_INTERVAL): REAL_INTERVAL
			-- All sums with a member of `other'
		do
			create Result.make (lower + other.lower, upper + other.upper)
		ensure
			encloses_midpoints: Result.has (midpoint + other.midpoint)
		end

	minus alias "-" (other: REAL_INTERVAL): REAL_INTERVAL
			-- All differences with a member of `other'
		do
			create Result.make (lower - other.upper, upper - other.lower)
		ensure
			encloses_midpoints: Result.has (midpoint - other.midpoint)
		end

	product alias "*" (other: REAL_INTERVAL): REAL_INTERVAL
			-- All products by a member of `other'
		do
			Result := enclosure (<<lower * other.lower, lower * other.upper, upper * other.lower, upper * other.upper>>)
		ensure
			encloses_midpoints: Result.has (midpoint * other.midpoint)
		end

	quotient alias "/" (other: REAL_INTERVAL): REAL_INTERVAL
			-- All quotients by a member of `other'
		require
			no_zero_divisor: not other.has (0.0)
		do
			Result := enclosure (<<lower / other.lower, lower / other.upper, upper / other.lower, upper / other.upper>>)
		ensure
			encloses_midpoints: Result.has (midpoint / other.midpoint)
		end

	intersection alias "&" (other: REAL_INTERVAL): REAL_INTERVAL
			-- Members in common with `other'
		require
			overlapping: overlaps (other)
		do
			create Result.make (lower.max (other.lower), upper.min (other.upper))
		ensure
			included_in_both: includes (Result) and other.includes (Result)
		end

	hull alias "|" (other: REAL_INTERVAL): REAL_INTERVAL
			-- Smallest interval that includes this one and `other'
		do
			create Result.make (lower.min (other.lower), upper.max (other.upper))
		ensure
			includes_both: Result.includes (Current) and Result.includes (other)
		end

	bisected: TUPLE [left, right: REAL_INTERVAL]
			-- The two halves of this interval
		do
			Result := [create {REAL_INTERVAL}.make (lower, midpoint), create {REAL_INTERVAL}.make (midpoint, upper)]
		ensure
			covers: (Result.left | Result.right) ~ Current
			halves_meet: Result.left.upper = Result.right.lower
		end

feature -- Output

	out: STRING
			-- Printable form, such as "[0.5, 2]"
		do
			Result := "[" + lower.out + ", " + upper.out + "]"
		end

feature {NONE} -- Implementation

	enclosure (a_values: ARRAY [REAL_64]): REAL_INTERVAL
			-- Smallest interval with all of `a_values'
		require
			not_empty: not a_values.is_empty
		do
			create Result.make_point (a_values [a_values.lower])
			across
				a_values as l_value
			loop
				create Result.make (Result.lower.min (l_value), Result.upper.max (l_value))
			end
		ensure
			all_included: across a_values as l_value all Result.has (l_value) end
		end

invariant
	ordered: lower <= upper

end
