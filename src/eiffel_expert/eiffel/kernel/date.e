note
	description: "Days of the Gregorian calendar."

class
	DATE

inherit
	ABSOLUTE
		undefine
			out
		redefine
			is_less
		end

	DATE_VALUE
		undefine
			is_equal
		redefine
			out
		end

	DATE_VALIDITY_CHECKER
		undefine
			is_equal,
			out
		end

	DEBUG_OUTPUT
		export
			{NONE} all
		undefine
			is_equal,
			out
		end

create
	make,
	make_month_day_year,
	make_day_month_year,
	make_now,
	make_now_utc,
	make_by_days,
	make_from_string_default,
	make_from_string_default_with_base,
	make_from_string,
	make_from_string_with_base,
	make_by_ordered_compact_date

feature -- Initialization

	make (y, m, d: INTEGER)
			-- Day `d' of month `m' of year `y'
		require
			valid: is_correct_date (y, m, d)
		do
			check interface_only: False then
			end
		ensure
			set: year = y and month = m and day = d
		end

	make_by_days (n: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_by_ordered_compact_date (c_d: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_day_month_year (d, m, y: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_from_string (s: READABLE_STRING; code: READABLE_STRING)
		do
			check interface_only: False then
			end
		end

	make_from_string_default (s: READABLE_STRING)
		do
			check interface_only: False then
			end
		end

	make_from_string_default_with_base (s: READABLE_STRING; base: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_from_string_with_base (s: READABLE_STRING; code: READABLE_STRING; base: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_month_day_year (m, d, y: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_now
			-- Today
		do
			check interface_only: False then
			end
		end

	make_now_utc
		do
			check interface_only: False then
			end
		end

feature -- Access

	day_of_january_1st: INTEGER
		do
		end

	day_of_the_week: INTEGER
		do
		end

	days: INTEGER
		do
		end

	days_at_month: INTEGER
		do
		end

	days_from (y: INTEGER): INTEGER
		do
		end

	days_in_year: INTEGER
		do
		end

	debug_output: STRING
		do
			check interface_only: False then
			end
		end

	duration: DATE_DURATION
		do
			check interface_only: False then
			end
		end

	formatted_out (s: READABLE_STRING): STRING
		do
			check interface_only: False then
			end
		end

	origin: DATE
		once
			check interface_only: False then
			end
		end

	out: STRING
		do
			check interface_only: False then
			end
		end

	relative_duration (other: like Current): DATE_DURATION
		do
			check interface_only: False then
			end
		end

	to_date_time: DATE_TIME
		do
			check interface_only: False then
			end
		end

	week_of_year: INTEGER
		do
		end

	year_day: INTEGER
		do
		end

feature -- Operators

	is_less alias "<" (other: like Current): BOOLEAN
		do
		end

	plus alias "+" (d: DATE_DURATION): DATE
		do
			check interface_only: False then
			end
		end

feature -- Status

	leap_year: BOOLEAN
		do
		end

feature -- Commands

	add (d: DATE_DURATION)
		do
		end

	day_add (d: INTEGER)
		do
		end

	day_back
		do
		end

	day_forth
		do
		end

	month_add (m: INTEGER)
		do
		end

	month_back
		do
		end

	month_forth
		do
		end

	year_add (y: INTEGER)
		do
		end

	year_back
		do
		end

	year_forth
		do
		end

	year_month_add (y, m: INTEGER)
		do
		end

feature {NONE} -- Implementation

	days_at_months: SPECIAL [INTEGER]
		once
			check interface_only: False then
			end
		end

end
