note
	description: "Spans of hours, minutes and seconds."

class
	TIME_DURATION

inherit
	DURATION
		undefine
			is_equal
		end

	TIME_MEASUREMENT
		undefine
			is_equal
		end

	DOUBLE_MATH
		export
			{NONE} all
		undefine
			is_equal
		end

create
	make,
	make_fine,
	make_by_seconds,
	make_by_fine_seconds

feature -- Initialization

	make (h, m, s: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_by_fine_seconds (s: DOUBLE)
		do
			check interface_only: False then
			end
		end

	make_by_seconds (s: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_fine (h, m: INTEGER; s: DOUBLE)
		do
			check interface_only: False then
			end
		end

feature -- Access

	fine_second: DOUBLE

	fine_seconds_count: DOUBLE
		do
		end

	fractional_second: DOUBLE
		do
		end

	hour: INTEGER

	minute: INTEGER

	second: INTEGER
		do
		end

	seconds_count: INTEGER
		do
		end

	time_modulo_day: like Current
		do
			check interface_only: False then
			end
		end

	to_canonical: like Current
		do
			check interface_only: False then
			end
		end

	to_days: INTEGER
		do
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

	canonical: BOOLEAN
		do
		end

	is_equal (other: like Current): BOOLEAN
		do
		end

	is_positive: BOOLEAN
		do
		end

feature -- Commands

	fine_second_add (s: DOUBLE)
		do
		end

	hour_add (h: INTEGER)
		do
		end

	minute_add (m: INTEGER)
		do
		end

	second_add (s: INTEGER)
		do
		end

	set_fine_second (s: DOUBLE)
		do
		end

	set_fractionals (f: DOUBLE)
		do
		end

	set_hour (h: INTEGER)
		do
		end

	set_minute (m: INTEGER)
		do
		end

	set_second (s: INTEGER)
		do
		end

feature {NONE} -- Implementation

	tolerance: DOUBLE = 1.0E-06

end
