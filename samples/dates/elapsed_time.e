note
	description: "[
		Length of time in seconds, possibly negative. The class is expanded: an
		entity of this type holds the value itself and starts as zero.
	]"

expanded class
	ELAPSED_TIME

inherit
	COMPARABLE
		redefine
			out
		end

create
	default_create,
	make,
	make_from_seconds

convert
	make_from_seconds ({INTEGER_64})

feature {NONE} -- Initialization

	make (a_hours, a_minutes, a_seconds: INTEGER_64)
			-- `a_hours', `a_minutes' and `a_seconds' together.
		do
			seconds := a_hours * 3600 + a_minutes * 60 + a_seconds
		ensure
			added: seconds = a_hours * 3600 + a_minutes * 60 + a_seconds
		end

	make_from_seconds (a_seconds: INTEGER_64)
			-- `a_seconds' in all.
		do
			seconds := a_seconds
		ensure
			seconds_set: seconds = a_seconds
		end

feature -- Access

	seconds: INTEGER_64
			-- Whole length in seconds

	hour_part: INTEGER_64
			-- Whole hours, without sign
		do
			Result := seconds.abs // 3600
		ensure
			not_negative: Result >= 0
		end

	minute_part: INTEGER_64
			-- Whole minutes beside the hours, without sign
		do
			Result := seconds.abs \\ 3600 // 60
		ensure
			in_range: 0 <= Result and Result < 60
		end

	second_part: INTEGER_64
			-- Seconds beside hours and minutes, without sign
		do
			Result := seconds.abs \\ 60
		ensure
			complete: hour_part * 3600 + minute_part * 60 + Result = seconds.abs
		end

	out: STRING
			-- Sign, hours, minutes and seconds as in -1:05:09
		do
			create Result.make (10)
			if seconds < 0 then
				Result.append_character ('-')
			end
			Result.append_integer_64 (hour_part)
			across {ARRAY [INTEGER_64]} <<minute_part, second_part>> as l_part loop
				Result.append_character (':')
				if l_part < 10 then
					Result.append_character ('0')
				end
				Result.append_integer_64 (l_part)
			end
		end

feature -- Comparison

	is_less alias "<" (other: like Current): BOOLEAN
			-- Is it shorter than `other'?
		do
			Result := seconds < other.seconds
		end

feature -- Basic operations

	plus alias "+" (other: ELAPSED_TIME): ELAPSED_TIME
			-- Sum with `other'
		do
			create Result.make_from_seconds (seconds + other.seconds)
		ensure
			added: Result.seconds = seconds + other.seconds
		end

	minus alias "-" (other: ELAPSED_TIME): ELAPSED_TIME
			-- Difference from `other'
		do
			create Result.make_from_seconds (seconds - other.seconds)
		ensure
			subtracted: Result.seconds = seconds - other.seconds
		end

	product alias "*" (a_factor: INTEGER_64): ELAPSED_TIME
			-- `a_factor' times the length
		do
			create Result.make_from_seconds (seconds * a_factor)
		ensure
			multiplied: Result.seconds = seconds * a_factor
		end

	opposite alias "-": ELAPSED_TIME
			-- Same length with the other sign
		do
			create Result.make_from_seconds (- seconds)
		ensure
			negated: Result.seconds = - seconds
		end

end
