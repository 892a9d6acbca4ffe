note
	description: "Days with a time."

class
	DATE_TIME

inherit
	ABSOLUTE
		undefine
			out
		redefine
			copy,
			is_equal,
			is_less
		end

	DATE_TIME_VALUE
		undefine
			fractional_second,
			is_equal
		redefine
			copy,
			date,
			out,
			time
		end

	DATE_TIME_VALIDITY_CHECKER
		rename
			set_date as set_compact_date
		undefine
			copy,
			day,
			fine_second,
			hour,
			is_equal,
			minute,
			month,
			out,
			second,
			year
		end

	DEBUG_OUTPUT
		export
			{NONE} all
		undefine
			copy,
			is_equal,
			out
		end

create
	make,
	make_fine,
	make_by_date_time,
	make_by_date,
	make_now,
	make_now_utc,
	make_from_epoch,
	make_from_string,
	make_from_string_with_base,
	make_from_string_default,
	make_from_string_default_with_base

feature -- Initialization

	make (y, mo, d, h, mi, s: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_by_date (d: DATE)
		do
			check interface_only: False then
			end
		end

	make_by_date_time (d: DATE; t: TIME)
		do
			check interface_only: False then
			end
		end

	make_fine (y, mo, d, h, mi: INTEGER; s: DOUBLE)
		do
			check interface_only: False then
			end
		end

	make_from_epoch (s: INTEGER)
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

	make_now
			-- This moment
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

	date: DATE

	date_duration: DATE_DURATION
		do
			check interface_only: False then
			end
		end

	days: INTEGER
		do
		end

	debug_output: STRING
		do
			check interface_only: False then
			end
		end

	definite_duration (other: like Current): DATE_TIME_DURATION
		do
			check interface_only: False then
			end
		end

	duration: DATE_TIME_DURATION
		do
			check interface_only: False then
			end
		end

	formatted_out (s: READABLE_STRING): STRING
		do
			check interface_only: False then
			end
		end

	origin: DATE_TIME
		once
			check interface_only: False then
			end
		end

	out: STRING
		do
			check interface_only: False then
			end
		end

	relative_duration (other: like Current): DATE_TIME_DURATION
		do
			check interface_only: False then
			end
		end

	seconds: INTEGER
		do
		end

	time: TIME

	time_duration: TIME_DURATION
		do
			check interface_only: False then
			end
		end

feature -- Operators

	is_less alias "<" (other: like Current): BOOLEAN
		do
		end

	plus alias "+" (d: DATE_TIME_DURATION): like Current
		do
			check interface_only: False then
			end
		end

feature -- Status

	is_equal (other: like Current): BOOLEAN
		do
		end

feature -- Commands

	add (dtd: DATE_TIME_DURATION)
		do
		end

	copy (other: like Current)
		do
		end

	day_add (d: INTEGER)
		do
		end

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

	set_date (d: DATE)
		do
		end

	set_time (t: TIME)
		do
		end

end
