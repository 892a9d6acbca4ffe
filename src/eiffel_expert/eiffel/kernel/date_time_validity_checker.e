note
	description: "Tests of strings that should hold a date and a time."

class
	DATE_TIME_VALIDITY_CHECKER

inherit
	DATE_VALIDITY_CHECKER
		export
			{NONE} all
		end

	TIME_VALIDITY_CHECKER
		export
			{NONE} all
		end

	ANY

feature -- Status

	date_time_valid (s: READABLE_STRING; code_string: READABLE_STRING): BOOLEAN
		do
		end

	date_time_valid_with_base (s: READABLE_STRING; code_string: READABLE_STRING; base: INTEGER): BOOLEAN
		do
		end

	is_correct_date_time (y, mo, d, h, mi: INTEGER; s: DOUBLE; twelve_hour_scale: BOOLEAN): BOOLEAN
		do
		end

end
