note
	description: "Times of the day."

class
	TIME

inherit
	ABSOLUTE
		undefine
			out
		redefine
			is_less
		end

	TIME_VALUE
		undefine
			is_equal
		redefine
			out
		end

	TIME_VALIDITY_CHECKER
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
	make_fine,
	make_now,
	make_now_utc,
	make_by_seconds,
	make_by_fine_seconds,
	make_from_string,
	make_from_string_default,
	make_by_compact_time

feature -- Initialization

	make (h, m, s: INTEGER)
			-- Time of the day by hour, minute and second
		require
			valid: is_correct_time (h, m, s, False)
		do
			check interface_only: False then
			end
		ensure
			set: hour = h and minute = m and second = s
		end

	make_by_compact_time (c_t: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_by_fine_seconds (sec: DOUBLE)
		do
			check interface_only: False then
			end
		end

	make_by_seconds (sec: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_fine (h, m: INTEGER; s: DOUBLE)
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

	make_now
			-- Now
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

	debug_output: STRING
		do
			check interface_only: False then
			end
		end

	duration: TIME_DURATION
		do
			check interface_only: False then
			end
		end

	fine_seconds: DOUBLE
		do
		end

	formatted_out (s: READABLE_STRING): STRING
		do
			check interface_only: False then
			end
		end

	origin: TIME
		once
			check interface_only: False then
			end
		end

	out: STRING
		do
			check interface_only: False then
			end
		end

	relative_duration (other: like Current): TIME_DURATION
		do
			check interface_only: False then
			end
		end

	seconds: INTEGER
		do
		end

feature -- Operators

	is_less alias "<" (other: like Current): BOOLEAN
		do
		end

	plus alias "+" (t: TIME_DURATION): TIME
		do
			check interface_only: False then
			end
		end

feature -- Commands

	fine_second_add (f: DOUBLE)
		do
		end

	hour_add (h: INTEGER)
		do
		end

	hour_back
		do
		end

	hour_forth
		do
		end

	minute_add (m: INTEGER)
		do
		end

	minute_back
		do
		end

	minute_forth
		do
		end

	second_add (s: INTEGER)
		do
		end

	second_back
		do
		end

	second_forth
		do
		end

end
