note
	description: "Layouts of dates and times."

class
	DATE_TIME_CODE_STRING

inherit
	FIND_SEPARATOR_FACILITY

create
	make

feature -- Initialization

	make (s: READABLE_STRING)
		do
			check interface_only: False then
			end
		end

feature -- Access

	base_century: INTEGER

	create_date (s: READABLE_STRING): DATE
		do
			check interface_only: False then
			end
		end

	create_date_string (date: DATE): STRING
		do
			check interface_only: False then
			end
		end

	create_date_time (s: READABLE_STRING): DATE_TIME
		do
			check interface_only: False then
			end
		end

	create_string (date_time: DATE_TIME): STRING
		do
			check interface_only: False then
			end
		end

	create_time (s: READABLE_STRING): TIME
		do
			check interface_only: False then
			end
		end

	create_time_string (time: TIME): STRING
		do
			check interface_only: False then
			end
		end

	name: STRING
		do
			check interface_only: False then
			end
		end

	value: HASH_TABLE [DATE_TIME_CODE, INTEGER]

feature -- Status

	correspond (s: READABLE_STRING): BOOLEAN
		do
		end

	is_date (s: READABLE_STRING): BOOLEAN
		do
		end

	is_date_time (s: READABLE_STRING): BOOLEAN
		do
		end

	is_time (s: READABLE_STRING): BOOLEAN
		do
		end

	is_value_valid (s: READABLE_STRING): BOOLEAN
		do
		end

	precise: BOOLEAN
		do
		end

	precise_date: BOOLEAN
		do
		end

	precise_time: BOOLEAN
		do
		end

	separators_used: BOOLEAN

feature -- Commands

	set_base_century (c: INTEGER)
		do
		end

feature {NONE} -- Implementation

	internal_parser: detachable DATE_TIME_PARSER

	right_day_text: BOOLEAN

end
