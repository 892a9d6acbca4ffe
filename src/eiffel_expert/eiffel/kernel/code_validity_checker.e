note
	description: "Tests of codes that describe a layout of dates and times."

class
	CODE_VALIDITY_CHECKER

feature -- Status

	is_code (s: READABLE_STRING): BOOLEAN
		do
		end

	is_colon (s: READABLE_STRING): BOOLEAN
		do
		end

	is_comma (s: READABLE_STRING): BOOLEAN
		do
		end

	is_day (s: READABLE_STRING): BOOLEAN
		do
		end

	is_day0 (s: READABLE_STRING): BOOLEAN
		do
		end

	is_day_text (s: READABLE_STRING): BOOLEAN
		do
		end

	is_dot (s: READABLE_STRING): BOOLEAN
		do
		end

	is_fractional_second (s: READABLE_STRING): BOOLEAN
		do
		end

	is_hour (s: READABLE_STRING): BOOLEAN
		do
		end

	is_hour0 (s: READABLE_STRING): BOOLEAN
		do
		end

	is_hour12 (s: READABLE_STRING): BOOLEAN
		do
		end

	is_hour12_0 (s: READABLE_STRING): BOOLEAN
		do
		end

	is_meridiem (s: READABLE_STRING): BOOLEAN
		do
		end

	is_minus (s: READABLE_STRING): BOOLEAN
		do
		end

	is_minute (s: READABLE_STRING): BOOLEAN
		do
		end

	is_minute0 (s: READABLE_STRING): BOOLEAN
		do
		end

	is_month (s: READABLE_STRING): BOOLEAN
		do
		end

	is_month0 (s: READABLE_STRING): BOOLEAN
		do
		end

	is_month_text (s: READABLE_STRING): BOOLEAN
		do
		end

	is_second (s: READABLE_STRING): BOOLEAN
		do
		end

	is_second0 (s: READABLE_STRING): BOOLEAN
		do
		end

	is_separator (s: READABLE_STRING): BOOLEAN
		do
		end

	is_slash (s: READABLE_STRING): BOOLEAN
		do
		end

	is_space (s: READABLE_STRING): BOOLEAN
		do
		end

	is_year2 (s: READABLE_STRING): BOOLEAN
		do
		end

	is_year4 (s: READABLE_STRING): BOOLEAN
		do
		end

end
