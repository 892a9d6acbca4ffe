note
	description: "Day of the Gregorian calendar. Objects never change."

class
	CALENDAR_DATE

inherit
	COMPARABLE
		redefine
			is_equal,
			out
		end

	HASHABLE
		redefine
			is_equal,
			out
		end

	CALENDAR_RULES
		redefine
			is_equal,
			out
		end

create
	make,
	make_from_number,
	make_from_iso

feature {NONE} -- Initialization

	make (a_year, a_month, a_day: INTEGER)
			-- Day `a_day' of month `a_month' in `a_year'.
		require
			exists: is_date (a_year, a_month, a_day)
		do
			year := a_year
			month := a_month
			day := a_day
		ensure
			year_set: year = a_year
			month_set: month = a_month
			day_set: day = a_day
		end

	make_from_number (a_number: INTEGER)
			-- Day `a_number', the first of January of year 1 being day 1.
		require
			positive: a_number >= 1
		local
			l_left: INTEGER
		do
				-- The average year has 365.2425 days: the guess is never too late.
			from
				year := ((a_number - 1) / 365.2425).truncated_to_integer.max (1)
			invariant
				not_too_late: days_before_year (year) < a_number
			until
				a_number <= days_before_year (year + 1)
			loop
				year := year + 1
			variant
				a_number - days_before_year (year)
			end
			from
				l_left := a_number - days_before_year (year)
				month := 1
			invariant
				some_left: l_left >= 1
			until
				l_left <= month_length (year, month)
			loop
				l_left := l_left - month_length (year, month)
				month := month + 1
			variant
				l_left
			end
			day := l_left
		ensure
			number_set: number = a_number
		end

	make_from_iso (a_text: STRING)
			-- Day written as in 2024-02-29.
		require
			well_formed: is_iso (a_text)
		do
			make (a_text.head (4).to_integer, a_text.substring (6, 7).to_integer, a_text.tail (2).to_integer)
		ensure
			same_text: out ~ a_text
		end

feature -- Access

	year: INTEGER
			-- Year, from 1

	month: INTEGER
			-- Month, 1 for January

	day: INTEGER
			-- Day of the month

	number: INTEGER
			-- Number of days since the first of January of year 1, which counts as 1
		do
			Result := days_before_year (year) + day_of_year
		ensure
			positive: Result >= 1
		end

	day_of_year: INTEGER
			-- Number of days since the year began, this one included
		do
			Result := days_before_month (year, month) + day
		ensure
			within_year: 1 <= Result and Result <= year_length (year)
		end

	weekday: WEEK_DAY
			-- Day of the week
		do
				-- The first of January of year 1 was a Monday.
			create Result.make ((number - 1) \\ 7 + 1)
		ensure
			repeats_weekly: Result.number = (number - 1) \\ 7 + 1
		end

	hash_code: INTEGER
			-- The day's number
		do
			Result := number
		end

	out: STRING
			-- Year, month and day as in 2024-02-29
		do
			create Result.make (10)
			append_padded (year, 4, Result)
			Result.append_character ('-')
			append_padded (month, 2, Result)
			Result.append_character ('-')
			append_padded (day, 2, Result)
		end

feature -- Measurement

	days_to alias "|-|" (other: CALENDAR_DATE): INTEGER
			-- Number of days from here to `other', negative if `other' is earlier
		do
			Result := other.number - number
		ensure
			positive_if_later: (Result > 0) = (Current < other)
			zero_if_same: (Result = 0) = (Current ~ other)
		end

feature -- Status report

	is_iso (a_text: STRING): BOOLEAN
			-- Is `a_text' an existing day written as in 2024-02-29?
		do
			Result := a_text.count = 10 and then a_text [5] = '-' and then a_text [8] = '-'
				and then across a_text as c all c.is_digit or (@ c.cursor_index = 5 or @ c.cursor_index = 8) end
				and then is_date (a_text.head (4).to_integer, a_text.substring (6, 7).to_integer, a_text.tail (2).to_integer)
		ensure
			ten_characters: Result implies a_text.count = 10
		end

	is_month_end: BOOLEAN
			-- Is it the last day of its month?
		do
			Result := day = month_length (year, month)
		ensure
			definition: Result = (day = month_length (year, month))
		end

feature -- Comparison

	is_less alias "<" (other: like Current): BOOLEAN
			-- Is it earlier than `other'?
		do
			if year /= other.year then
				Result := year < other.year
			elseif month /= other.month then
				Result := month < other.month
			else
				Result := day < other.day
			end
		ensure then
			by_number: Result = (number < other.number)
		end

	is_equal (other: like Current): BOOLEAN
			-- Is `other' the same day?
		do
			Result := year = other.year and month = other.month and day = other.day
		end

feature -- Basic operations

	plus alias "+" (a_days: INTEGER): CALENDAR_DATE
			-- Day that is `a_days' later, or earlier if negative
		require
			not_before_start: number + a_days >= 1
		do
			create Result.make_from_number (number + a_days)
		ensure
			distance: days_to (Result) = a_days
		end

	minus alias "-" (a_days: INTEGER): CALENDAR_DATE
			-- Day that is `a_days' earlier
		require
			not_before_start: number - a_days >= 1
		do
			Result := Current + (- a_days)
		ensure
			distance: Result.days_to (Current) = a_days
		end

	months_later (a_months: INTEGER): CALENDAR_DATE
			-- Same day `a_months' later; the last day of a month that is too short for it
		require
			not_before_start: year * 12 + month + a_months >= 13
		local
			l_index, l_year, l_month: INTEGER
		do
			l_index := year * 12 + month - 1 + a_months
			l_year := l_index // 12
			l_month := l_index \\ 12 + 1
			create Result.make (l_year, l_month, day.min (month_length (l_year, l_month)))
		ensure
			same_day_or_month_end: Result.day = day or Result.is_month_end
			never_later_in_month: Result.day <= day
		end

	month_start: CALENDAR_DATE
			-- First day of the month
		do
			create Result.make (year, month, 1)
		ensure
			same_month: Result.month = month and Result.year = year
			first: Result.day = 1
		end

	month_end: CALENDAR_DATE
			-- Last day of the month
		do
			create Result.make (year, month, month_length (year, month))
		ensure
			same_month: Result.month = month and Result.year = year
			last: Result.is_month_end
		end

feature {NONE} -- Implementation

	append_padded (n, a_width: INTEGER; a_target: STRING)
			-- Append `n' to `a_target', with zeros before it up to `a_width' digits.
		require
			not_negative: n >= 0
		local
			l_digits: STRING
		do
			l_digits := n.out
			a_target.append (create {STRING}.make_filled ('0', (a_width - l_digits.count).max (0)))
			a_target.append (l_digits)
		ensure
			longer: a_target.count >= old a_target.count + a_width
		end

invariant
	exists: is_date (year, month, day)

end
