note
	description: "Tests of strings that should hold a time."

class
	TIME_VALIDITY_CHECKER

inherit
	TIME_CONSTANTS
		export
			{NONE} all
		end

	TIME_VALUE
		export
			{NONE} all
		end

	ANY

feature -- Status

	compact_time_valid (c_t: INTEGER): BOOLEAN
		do
		end

	is_correct_time (h, m: INTEGER; s: DOUBLE; twelve_hour_scale: BOOLEAN): BOOLEAN
		do
		end

	time_valid (s: READABLE_STRING; code_string: READABLE_STRING): BOOLEAN
		do
		end

end
