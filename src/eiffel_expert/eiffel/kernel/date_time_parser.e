note
	description: "Readers of dates and times."

class
	DATE_TIME_PARSER

inherit
	DATE_TIME_VALIDITY_CHECKER
		rename
			year as checker_year,
			month as checker_month,
			day as checker_day,
			hour as checker_hour,
			minute as checker_minute,
			fine_second as checker_fine_second
		export
			{NONE} all
		end

	FIND_SEPARATOR_FACILITY

create
	make

feature {NONE} -- Initialization

	make (c: HASH_TABLE [DATE_TIME_CODE, INTEGER])
		do
			check interface_only: False then
			end
		end

feature -- Access

	day: INTEGER
		do
		end

	day_text: detachable READABLE_STRING
		do
		end

	fine_second: DOUBLE
		do
		end

	hour: INTEGER
		do
		end

	minute: INTEGER
		do
		end

	month: INTEGER
		do
		end

	source_string: detachable READABLE_STRING

	year: INTEGER
		do
		end

feature -- Status

	is_date: BOOLEAN
		do
		end

	is_date_time: BOOLEAN
		do
		end

	is_set_up: BOOLEAN
		do
		end

	is_time: BOOLEAN
		do
		end

	is_value_valid: BOOLEAN
		do
		end

	parsed: BOOLEAN

feature -- Commands

	parse
		do
		end

	set_base_century (c: INTEGER)
		do
		end

	set_day_array (d: ARRAY [READABLE_STRING])
		do
		end

	set_month_array (m: ARRAY [READABLE_STRING])
		do
		end

	set_source_string (s: READABLE_STRING)
		do
		end

feature {NONE} -- Implementation

	base_century: INTEGER

	code: HASH_TABLE [DATE_TIME_CODE, INTEGER]

	day_val: INTEGER

	fine_second_val: DOUBLE

	hour_val: INTEGER

	minute_val: INTEGER

	month_val: INTEGER

	year_val: INTEGER

end
