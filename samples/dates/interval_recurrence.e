note
	description: "Recurrence every so many days; seven make it weekly."

class
	INTERVAL_RECURRENCE

inherit
	DATE_RECURRENCE

create
	make,
	make_weekly

feature {NONE} -- Initialization

	make (a_start: CALENDAR_DATE; a_interval: INTEGER)
			-- From `a_start' on, every `a_interval' days.
		require
			positive: a_interval >= 1
		do
			start := a_start
			interval := a_interval
		ensure
			start_set: start = a_start
			interval_set: interval = a_interval
		end

	make_weekly (a_from: CALENDAR_DATE; a_weekday: WEEK_DAY)
			-- On each `a_weekday' not before `a_from'.
		do
			make (a_from + a_from.weekday.days_until (a_weekday), 7)
		ensure
			on_weekday: start.weekday ~ a_weekday
			within_a_week: 0 <= a_from.days_to (start) and a_from.days_to (start) < 7
		end

feature -- Access

	start: CALENDAR_DATE
			-- First occurrence

	interval: INTEGER
			-- Number of days between two occurrences

	following (a_day: CALENDAR_DATE): CALENDAR_DATE
			-- First occurrence after `a_day'
		do
			Result := a_day + (interval - start.days_to (a_day) \\ interval)
		ensure then
			soon: a_day.days_to (Result) <= interval
		end

feature -- Status report

	occurs_on (a_day: CALENDAR_DATE): BOOLEAN
			-- Is `a_day' a multiple of `interval' after `start'?
		do
			Result := start <= a_day and then start.days_to (a_day) \\ interval = 0
		end

invariant
	positive: interval >= 1

end
