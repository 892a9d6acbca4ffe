note
	description: "All days from a first to a last one; it can be iterated over with `across'."

class
	DATE_RANGE

inherit
	ITERABLE [CALENDAR_DATE]
		redefine
			is_equal
		end

create
	make,
	make_month

feature {NONE} -- Initialization

	make (a_first, a_last: CALENDAR_DATE)
			-- Days from `a_first' to `a_last'.
		require
			ordered: a_first <= a_last
		do
			first := a_first
			last := a_last
		ensure
			first_set: first = a_first
			last_set: last = a_last
		end

	make_month (a_day: CALENDAR_DATE)
			-- Days of the month that `a_day' is in.
		do
			make (a_day.month_start, a_day.month_end)
		ensure
			holds_day: has (a_day)
			whole_month: count = a_day.month_length (a_day.year, a_day.month)
		end

feature -- Access

	first: CALENDAR_DATE
			-- First day

	last: CALENDAR_DATE
			-- Last day, part of the range

	new_cursor: DATE_RANGE_CURSOR
			-- Cursor on the first day
		do
			create Result.make (first, last)
		end

	intersection (other: DATE_RANGE): detachable DATE_RANGE
			-- Days in both ranges; void if there are none
		do
			if overlaps (other) then
				create Result.make (first.max (other.first), last.min (other.last))
			end
		ensure
			void_if_apart: (Result = Void) = not overlaps (other)
			in_both: attached Result as l_common implies is_superset (l_common) and other.is_superset (l_common)
		end

	days_satisfying (a_condition: PREDICATE [CALENDAR_DATE]): ARRAYED_LIST [CALENDAR_DATE]
			-- Days that satisfy `a_condition', the earliest first
		do
			create Result.make (8)
			across Current as d loop
				if a_condition.item ([d]) then
					Result.extend (d)
				end
			end
		ensure
			all_inside: across Result as d all has (d) end
			all_satisfy: across Result as d all a_condition.item ([d]) end
		end

feature -- Measurement

	count: INTEGER
			-- Number of days
		do
			Result := first.days_to (last) + 1
		ensure
			positive: Result >= 1
		end

feature -- Status report

	has (a_day: CALENDAR_DATE): BOOLEAN
			-- Is `a_day' in the range?
		do
			Result := first <= a_day and a_day <= last
		ensure
			between_ends: Result = (first <= a_day and a_day <= last)
		end

	overlaps (other: DATE_RANGE): BOOLEAN
			-- Is there a day in both ranges?
		do
			Result := first <= other.last and other.first <= last
		ensure
			symmetric: Result = (other.first <= last and first <= other.last)
		end

	is_superset (other: DATE_RANGE): BOOLEAN
			-- Are all days of `other' in this range?
		do
			Result := has (other.first) and has (other.last)
		ensure
			not_smaller: Result implies count >= other.count
		end

feature -- Comparison

	is_equal (other: like Current): BOOLEAN
			-- Does `other' have the same days?
		do
			Result := first ~ other.first and last ~ other.last
		end

invariant
	ordered: first <= last

end
