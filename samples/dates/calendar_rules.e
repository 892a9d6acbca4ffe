note
	description: "Rules of the Gregorian calendar, applied to all years from 1."

class
	CALENDAR_RULES

feature -- Measurement

	month_length (a_year, a_month: INTEGER): INTEGER
			-- Number of days of month `a_month' in `a_year'
		require
			year_valid: a_year >= 1
			month_valid: is_month (a_month)
		do
			inspect a_month
			when 4, 6, 9, 11 then
				Result := 30
			when 2 then
				Result := if is_leap_year (a_year) then 29 else 28 end
			else
				Result := 31
			end
		ensure
			in_range: 28 <= Result and Result <= 31
			leap_day: Result = 29 implies is_leap_year (a_year)
		end

	year_length (a_year: INTEGER): INTEGER
			-- Number of days of `a_year'
		require
			year_valid: a_year >= 1
		do
			Result := if is_leap_year (a_year) then 366 else 365 end
		ensure
			one_more_if_leap: Result = 366 implies is_leap_year (a_year)
		end

	days_before_year (a_year: INTEGER): INTEGER
			-- Number of days from the start of year 1 to the start of `a_year'
		require
			year_valid: a_year >= 1
		local
			l_past: INTEGER
		do
			l_past := a_year - 1
			Result := l_past * 365 + l_past // 4 - l_past // 100 + l_past // 400
		ensure
			not_negative: Result >= 0
		end

	days_before_month (a_year, a_month: INTEGER): INTEGER
			-- Number of days from the start of `a_year' to the start of month `a_month'
		require
			year_valid: a_year >= 1
			month_valid: is_month (a_month)
		do
			across 1 |..| (a_month - 1) as m loop
				Result := Result + month_length (a_year, m)
			end
		ensure
			within_year: 0 <= Result and Result < year_length (a_year)
		end

feature -- Status report

	is_leap_year (a_year: INTEGER): BOOLEAN
			-- Does February of `a_year' have 29 days?
		do
			Result := a_year \\ 4 = 0 and (a_year \\ 100 /= 0 or a_year \\ 400 = 0)
		ensure
			only_fourth: Result implies a_year \\ 4 = 0
		end

	is_month (a_month: INTEGER): BOOLEAN
			-- Is there a month `a_month'?
		do
			Result := 1 <= a_month and a_month <= 12
		ensure
			twelve_months: Result = (1 <= a_month and a_month <= 12)
		end

	is_date (a_year, a_month, a_day: INTEGER): BOOLEAN
			-- Is there such a day?
		do
			Result := a_year >= 1 and then is_month (a_month)
				and then 1 <= a_day and then a_day <= month_length (a_year, a_month)
		ensure
			month_exists: Result implies is_month (a_month)
			day_positive: Result implies a_day >= 1
		end

end
