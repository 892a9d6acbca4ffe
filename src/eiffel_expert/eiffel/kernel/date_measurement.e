note
	description: "What days and spans of days have in common."

deferred class
	DATE_MEASUREMENT

inherit
	DATE_CONSTANTS

feature -- Access

	day: INTEGER
		deferred
		end

	days_in_month: INTEGER
		do
		end

	month: INTEGER
		deferred
		end

	year: INTEGER
		deferred
		end

feature -- Commands

	set_date (y, m, d: INTEGER)
		deferred
		end

	set_day (d: INTEGER)
		deferred
		end

	set_month (m: INTEGER)
		deferred
		end

	set_year (y: INTEGER)
		deferred
		end

end
