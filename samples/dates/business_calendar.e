note
	description: "[
		Calendar of working days: weekends and holidays are free. Holidays are
		given as single days or as rules that compute one for each year.
	]"

class
	BUSINESS_CALENDAR

create
	make

feature {NONE} -- Initialization

	make
			-- Only weekends are free.
		do
			create single_holidays.make (8)
			create rules.make (8)
		ensure
			no_rule: rule_count = 0
		end

feature -- Access

	next_business_day (a_day: CALENDAR_DATE): CALENDAR_DATE
			-- `a_day' if it is a business day, else the first one after it
		do
			from
				Result := a_day
			until
				is_business_day (Result)
			loop
				Result := Result + 1
			end
		ensure
			business_day: is_business_day (Result)
			not_before: a_day <= Result
			unchanged_if_business_day: is_business_day (a_day) implies Result = a_day
		end

	business_days_later (a_day: CALENDAR_DATE; n: INTEGER): CALENDAR_DATE
			-- The `n'-th business day after `a_day'
		require
			not_negative: n >= 0
		local
			l_left: INTEGER
		do
			from
				Result := next_business_day (a_day)
				l_left := n
			until
				l_left = 0
			loop
				Result := next_business_day (Result + 1)
				l_left := l_left - 1
			variant
				l_left
			end
		ensure
			business_day: is_business_day (Result)
			far_enough: a_day.days_to (Result) >= n
		end

	easter (a_year: INTEGER): CALENDAR_DATE
			-- Easter Sunday of `a_year' by the Gregorian computus of Meeus, Jones and Butcher
		require
			gregorian: a_year >= 1583
		local
			l_golden, l_century, l_rest, l_correction, l_epact, l_weekday, l_shift, l_sum: INTEGER
		do
			l_golden := a_year \\ 19
			l_century := a_year // 100
			l_rest := a_year \\ 100
			l_correction := (l_century - (l_century + 8) // 25 + 1) // 3
			l_epact := (19 * l_golden + l_century - l_century // 4 - l_correction + 15) \\ 30
			l_weekday := (32 + 2 * (l_century \\ 4) + 2 * (l_rest // 4) - l_epact - l_rest \\ 4) \\ 7
			l_shift := (l_golden + 11 * l_epact + 22 * l_weekday) // 451
			l_sum := l_epact + l_weekday - 7 * l_shift + 114
			create Result.make (a_year, l_sum // 31, l_sum \\ 31 + 1)
		ensure
			sunday: Result.weekday.number = 7
			in_spring: Result.month = 3 or Result.month = 4
		end

feature -- Measurement

	business_day_count (a_range: DATE_RANGE): INTEGER
			-- Number of business days in `a_range'
		do
			across a_range as d loop
				if is_business_day (d) then
					Result := Result + 1
				end
			end
		ensure
			not_negative: Result >= 0
			at_most_all: Result <= a_range.count
		end

	rule_count: INTEGER
			-- Number of holidays that are computed for each year
		do
			Result := rules.count
		ensure
			not_negative: Result >= 0
		end

feature -- Status report

	is_business_day (a_day: CALENDAR_DATE): BOOLEAN
			-- Is `a_day' neither at a weekend nor a holiday?
		do
			Result := not a_day.weekday.is_weekend and then not is_holiday (a_day)
		ensure
			no_holiday: Result implies not is_holiday (a_day)
			no_weekend: Result implies not a_day.weekday.is_weekend
		end

	is_holiday (a_day: CALENDAR_DATE): BOOLEAN
			-- Is `a_day' a holiday?
		do
			Result := attached holiday_name (a_day)
		ensure
			named: Result = attached holiday_name (a_day)
		end

	holiday_name (a_day: CALENDAR_DATE): detachable STRING
			-- Name of the holiday on `a_day', if any
		do
			if attached single_holidays [a_day] as l_name then
				Result := l_name
			else
				across rules as l_rule loop
					if l_rule.day.item ([a_day.year]) ~ a_day then
						Result := l_rule.name
					end
				end
			end
		ensure
			single_holiday_first: attached single_holidays [a_day] as n implies Result = n
		end

feature -- Element change

	add_holiday (a_day: CALENDAR_DATE; a_name: STRING)
			-- Make `a_day' free, once.
		require
			named: not a_name.is_empty
		do
			single_holidays.force (a_name, a_day)
		ensure
			free: is_holiday (a_day)
			rules_unchanged: rule_count = old rule_count
		end

	add_yearly_holiday (a_month, a_day: INTEGER; a_name: STRING)
			-- Make day `a_day' of month `a_month' free in each year.
		require
			named: not a_name.is_empty
			in_all_years: (create {CALENDAR_RULES}).is_date (2023, a_month, a_day)
		do
			add_rule (
				agent (y, m, d: INTEGER): CALENDAR_DATE
					do
						create Result.make (y, m, d)
					end (?, a_month, a_day),
				a_name)
		ensure
			one_more_rule: rule_count = old rule_count + 1
		end

	add_easter_holiday (a_offset: INTEGER; a_name: STRING)
			-- Make the day that is `a_offset' days after Easter Sunday free in each year.
		require
			named: not a_name.is_empty
			near_easter: a_offset.abs <= 100
		do
			add_rule (agent day_near_easter (?, a_offset), a_name)
		ensure
			one_more_rule: rule_count = old rule_count + 1
		end

	add_rule (a_day: FUNCTION [INTEGER, CALENDAR_DATE]; a_name: STRING)
			-- Make free, in each year, the day that `a_day' gives for it.
		require
			named: not a_name.is_empty
		do
			rules.extend ([a_day, a_name])
		ensure
			one_more_rule: rule_count = old rule_count + 1
		end

feature {NONE} -- Implementation

	single_holidays: HASH_TABLE [STRING, CALENDAR_DATE]
			-- Names of the holidays that don't come again

	rules: ARRAYED_LIST [TUPLE [day: FUNCTION [INTEGER, CALENDAR_DATE]; name: STRING]]
			-- Rules for holidays that come every year

	day_near_easter (a_year, a_offset: INTEGER): CALENDAR_DATE
			-- Day that is `a_offset' days after Easter Sunday of `a_year'
		require
			gregorian: a_year >= 1583
		do
			Result := easter (a_year) + a_offset
		ensure
			distance: easter (a_year).days_to (Result) = a_offset
		end

end
