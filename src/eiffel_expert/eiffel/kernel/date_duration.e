note
	description: "Spans of years, months and days."

class
	DATE_DURATION

inherit
	DURATION
		undefine
			is_equal
		end

	DATE_CONSTANTS
		undefine
			is_equal
		end

	DATE_MEASUREMENT
		undefine
			is_equal
		end

create
	make,
	make_by_days

feature -- Initialization

	make (y, m, d: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_by_days (d: INTEGER)
		do
			check interface_only: False then
			end
		end

feature -- Access

	day: INTEGER

	days_count: INTEGER
		do
		end

	month: INTEGER

	origin_date: detachable DATE

	to_canonical (start_date: DATE): like Current
		do
			check interface_only: False then
			end
		end

	to_date_time: DATE_TIME_DURATION
		do
			check interface_only: False then
			end
		end

	year: INTEGER

	zero: like Current
		do
			check interface_only: False then
			end
		end

feature -- Operators

	is_less alias "<" (other: like Current): BOOLEAN
		do
		end

	opposite alias "-": like Current
		do
			check interface_only: False then
			end
		end

	plus alias "+" (other: like Current): like Current
		do
			check interface_only: False then
			end
		end

feature -- Status

	canonical (date: DATE): BOOLEAN
		do
		end

	definite: BOOLEAN
		do
		end

	has_origin_date: BOOLEAN
		do
		end

	is_equal (other: like Current): BOOLEAN
		do
		end

	is_positive: BOOLEAN
		do
		end

feature -- Commands

	day_add (d: INTEGER)
		do
		end

	month_add (m: INTEGER)
		do
		end

	set_date (y, m, d: INTEGER)
		do
		end

	set_day (d: INTEGER)
		do
		end

	set_month (m: INTEGER)
		do
		end

	set_origin_date (d: detachable DATE)
		do
		end

	set_year (y: INTEGER)
		do
		end

	to_definite (date: DATE)
		do
		end

	year_add (y: INTEGER)
		do
		end

end
