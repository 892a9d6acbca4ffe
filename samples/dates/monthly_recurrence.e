note
	description: "[
		Recurrence on the same day of every month; in months too short for that
		day it falls on their last day.
	]"

class
	MONTHLY_RECURRENCE

inherit
	DATE_RECURRENCE

create
	make

feature {NONE} -- Initialization

	make (a_start: CALENDAR_DATE)
			-- Each month on the day of `a_start', from there on.
		do
			start := a_start
		ensure
			start_set: start = a_start
		end

feature -- Access

	start: CALENDAR_DATE
			-- First occurrence

	following (a_day: CALENDAR_DATE): CALENDAR_DATE
			-- First occurrence after `a_day'
		do
				-- Months are counted from `start', so that a short month does not
				-- change the day of those after it.
			Result := start.months_later (months_since_start (a_day))
			if Result <= a_day then
				Result := start.months_later (months_since_start (a_day) + 1)
			end
		end

feature -- Measurement

	months_since_start (a_day: CALENDAR_DATE): INTEGER
			-- Number of month ends between `start' and `a_day'
		require
			not_before_start: start <= a_day
		do
			Result := (a_day.year - start.year) * 12 + a_day.month - start.month
		ensure
			not_negative: Result >= 0
		end

feature -- Status report

	occurs_on (a_day: CALENDAR_DATE): BOOLEAN
			-- Is `a_day' a whole number of months after `start'?
		do
			Result := start <= a_day and then start.months_later (months_since_start (a_day)) ~ a_day
		end

end
