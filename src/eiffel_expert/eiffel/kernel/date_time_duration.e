note
	description: "Spans of days and times."

class
	DATE_TIME_DURATION

inherit
	DURATION
		undefine
			is_equal
		end

	DATE_TIME_MEASUREMENT
		undefine
			is_equal
		end

create
	make,
	make_definite,
	make_fine,
	make_by_date_time,
	make_by_date

feature -- Initialization

	make (y, mo, d, h, mi, s: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_by_date (d: DATE_DURATION)
		do
			check interface_only: False then
			end
		end

	make_by_date_time (d: DATE_DURATION; t: TIME_DURATION)
		do
			check interface_only: False then
			end
		end

	make_definite (d, h, m, s: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_fine (y, mo, d, h, mi: INTEGER; s: DOUBLE)
		do
			check interface_only: False then
			end
		end

feature -- Access

	date: DATE_DURATION

	fine_seconds_count: DOUBLE
		do
		end

	origin_date_time: detachable DATE_TIME

	seconds_count: INTEGER_64
		do
		end

	time: TIME_DURATION

	time_to_canonical: like Current
		do
			check interface_only: False then
			end
		end

	to_canonical (start_date: DATE_TIME): like Current
		do
			check interface_only: False then
			end
		end

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

	canonical (start_date: DATE_TIME): BOOLEAN
		do
		end

	definite: BOOLEAN
		do
		end

	has_origin_date_time: BOOLEAN
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

	set_date (d: DATE_DURATION)
		do
		end

	set_origin_date_time (dt: detachable DATE_TIME)
		do
		end

	set_time (t: TIME_DURATION)
		do
		end

end
