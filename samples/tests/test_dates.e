note
	description: "Tests of cluster dates."

class
	TEST_DATES

inherit
	EQA_TEST_SET

feature -- Test routines

	test_leap_years
			-- Every fourth year, except three centuries out of four.
		local
			l_rules: CALENDAR_RULES
		do
			create l_rules
			assert ("fourth", l_rules.is_leap_year (2024))
			assert ("century", not l_rules.is_leap_year (1900))
			assert ("fourth_century", l_rules.is_leap_year (2000))
			assert ("no_such_day", not l_rules.is_date (2023, 2, 29))
		end

	test_day_numbers
			-- Numbers and dates turn into each other.
		local
			l_date: CALENDAR_DATE
		do
			assert ("first", day ("0001-01-01").number = 1)
			assert ("known", day ("1970-01-01").number = 719_163)
			across {ARRAY [INTEGER]} <<1, 59, 365, 366, 1461, 36524, 146_097, 146_098, 719_163, 738_945>> as n loop
				create l_date.make_from_number (n)
				assert ("round_trip", l_date.number = n)
			end
		end

	test_all_days_of_four_centuries
			-- Consecutive numbers give consecutive days.
		local
			l_year_end: CALENDAR_DATE
		do
			across 1 |..| 400 as y loop
				create l_year_end.make (y, 12, 31)
				assert ("new_year", (l_year_end + 1).day_of_year = 1)
				assert ("back", (l_year_end + 1) - 1 ~ l_year_end)
			end
		end

	test_date_arithmetic
			-- Days and months later.
		do
			assert ("over_leap_day", (day ("2024-02-28") + 2).out ~ "2024-03-01")
			assert ("earlier", (day ("2024-01-01") - 1).out ~ "2023-12-31")
			assert ("short_month", day ("2024-01-31").months_later (1).out ~ "2024-02-29")
			assert ("earlier_year", day ("2024-01-31").months_later (-2).out ~ "2023-11-30")
			assert ("distance", day ("2024-01-01") |-| day ("2024-12-31") = 365)
			assert ("ordered", day ("2023-12-31") < day ("2024-01-01"))
		end

	test_iso_texts
			-- Only existing days are accepted.
		local
			l_any: CALENDAR_DATE
		do
			l_any := day ("2000-01-01")
			assert ("good", l_any.is_iso ("2024-02-29"))
			assert ("no_such_day", not l_any.is_iso ("2023-02-29"))
			assert ("no_digits", not l_any.is_iso ("2023-O2-28"))
			assert ("slashes", not l_any.is_iso ("2023/02/28"))
		end

	test_weekdays
			-- Known weekday, and the cycle of seven.
		local
			l_saturday: WEEK_DAY
			n: INTEGER
		do
			assert ("known", day ("2000-01-01").weekday.name ~ "Saturday")
			create l_saturday.make_from_name ("saturday")
			assert ("weekend", l_saturday.is_weekend)
			assert ("after_next", l_saturday.next.next.name ~ "Monday")
			assert ("until", l_saturday.next.next.days_until (l_saturday) = 5)
			n := l_saturday
			assert ("converted", n = 6)
		end

	test_elapsed_time
			-- Parts, sign and value semantics.
		local
			l_time, l_copy: ELAPSED_TIME
		do
			assert ("starts_at_zero", l_time.seconds = 0)
			create l_time.make (1, 5, 9)
			l_copy := l_time
			l_time := l_time * 2
			assert ("copied", l_copy.out ~ "1:05:09")
			assert ("doubled", l_time.out ~ "2:10:18")
			assert ("negative", (l_copy - l_time).out ~ "-1:05:09")
			l_time := {INTEGER_64} 90
			assert ("converted", l_time.minute_part = 1 and l_time.second_part = 30)
			assert ("shorter", l_time < l_copy)
		end

	test_range
			-- Iteration, intersection and selection.
		local
			l_february, l_days: DATE_RANGE
			n: INTEGER
		do
			create l_february.make_month (day ("2024-02-10"))
			across l_february as d loop
				n := n + d.day
			end
			assert ("sum_of_days", n = 435)
			create l_days.make (day ("2024-02-25"), day ("2024-03-05"))
			assert ("common", attached l_february.intersection (l_days) as l_common and then l_common.count = 5)
			create l_days.make (day ("2024-03-01"), day ("2024-03-05"))
			assert ("apart", not attached l_february.intersection (l_days))
			assert ("sundays", l_february.days_satisfying (agent (d: CALENDAR_DATE): BOOLEAN do Result := d.weekday.number = 7 end).count = 4)
		end

	test_interval_recurrence
			-- Weekly on a given day, and within a range.
		local
			l_tuesdays: INTERVAL_RECURRENCE
			l_january: DATE_RANGE
		do
			create l_tuesdays.make_weekly (day ("2024-01-01"), create {WEEK_DAY}.make_from_name ("Tuesday"))
			assert ("start", l_tuesdays.start.out ~ "2024-01-02")
			assert ("third", l_tuesdays.occurrences (3).last.out ~ "2024-01-16")
			create l_january.make_month (day ("2024-01-05"))
			assert ("five", l_tuesdays.occurrences_within (l_january).count = 5)
			assert ("not_monday", not l_tuesdays.occurs_on (day ("2024-01-08")))
		end

	test_monthly_recurrence
			-- A short month does not move the months after it.
		local
			l_monthly: MONTHLY_RECURRENCE
			l_days: ARRAYED_LIST [CALENDAR_DATE]
		do
			create l_monthly.make (day ("2024-01-31"))
			l_days := l_monthly.occurrences (4)
			assert ("february", l_days [2].out ~ "2024-02-29")
			assert ("march", l_days [3].out ~ "2024-03-31")
			assert ("april", l_days [4].out ~ "2024-04-30")
		end

	test_easter
			-- Known dates of Easter.
		local
			l_calendar: BUSINESS_CALENDAR
		do
			create l_calendar.make
			assert ("2000", l_calendar.easter (2000).out ~ "2000-04-23")
			assert ("2024", l_calendar.easter (2024).out ~ "2024-03-31")
			assert ("earliest", l_calendar.easter (1818).out ~ "1818-03-22")
			assert ("latest", l_calendar.easter (2038).out ~ "2038-04-25")
		end

	test_business_days
			-- Weekends and holidays are skipped.
		local
			l_calendar: BUSINESS_CALENDAR
			l_march: DATE_RANGE
		do
			create l_calendar.make
			l_calendar.add_easter_holiday (-2, "Good Friday")
			l_calendar.add_easter_holiday (1, "Easter Monday")
			l_calendar.add_yearly_holiday (5, 1, "Labour Day")
			l_calendar.add_holiday (day ("2024-03-04"), "Move")
			assert ("after_easter", l_calendar.next_business_day (day ("2024-03-29")).out ~ "2024-04-02")
			assert ("named", attached l_calendar.holiday_name (day ("2025-05-01")) as l_name and then l_name ~ "Labour Day")
			create l_march.make_month (day ("2024-03-01"))
			assert ("count", l_calendar.business_day_count (l_march) = 19)
			assert ("later", l_calendar.business_days_later (day ("2024-03-01"), 2).out ~ "2024-03-06")
		end

feature {NONE} -- Implementation

	day (a_text: STRING): CALENDAR_DATE
			-- Day written as `a_text'
		do
			create Result.make_from_iso (a_text)
		end

end
