note
	description: "Parts of a layout of dates and times."

class
	DATE_TIME_CODE

inherit
	CODE_VALIDITY_CHECKER

	DEBUG_OUTPUT

create
	make

feature -- Initialization

	make (v: READABLE_STRING)
		do
			check interface_only: False then
			end
		end

feature -- Access

	count_max: INTEGER

	count_min: INTEGER

	debug_output: STRING
		do
			check interface_only: False then
			end
		end

	name: STRING

	type: INTEGER

	value: READABLE_STRING

	value_max: INTEGER

	value_min: INTEGER

feature -- Status

	is_numeric: BOOLEAN

	is_separator_code: BOOLEAN
		do
		end

	is_text: BOOLEAN

feature -- Commands

	set_value (v: READABLE_STRING)
		do
		end

feature {FIND_SEPARATOR_FACILITY} -- Implementation

	colon_type_code: NATURAL_8 = 18

	comma_type_code: NATURAL_8 = 21

	day_numeric_on_2_digits_type_code: NATURAL_8 = 2

	day_numeric_type_code: NATURAL_8 = 1

	day_text_type_code: NATURAL_8 = 3

	dot_type_code: NATURAL_8 = 23

	fractional_second_numeric_type_code: NATURAL_8 = 17

	hour_12_clock_scale_on_2_digits_type_code: NATURAL_8 = 12

	hour_12_clock_scale_type_code: NATURAL_8 = 11

	hour_numeric_on_2_digits_type_code: NATURAL_8 = 10

	hour_numeric_type_code: NATURAL_8 = 9

	meridiem_type_code: NATURAL_8 = 24

	minus_type_code: NATURAL_8 = 20

	minute_numeric_on_2_digits_type_code: NATURAL_8 = 14

	minute_numeric_type_code: NATURAL_8 = 13

	month_numeric_on_2_digits_type_code: NATURAL_8 = 7

	month_numeric_type_code: NATURAL_8 = 6

	month_text_type_code: NATURAL_8 = 8

	second_numeric_on_2_digits_type_code: NATURAL_8 = 16

	second_numeric_type_code: NATURAL_8 = 15

	slash_type_code: NATURAL_8 = 19

	space_type_code: NATURAL_8 = 22

	year_on_2_digits_type_code: NATURAL_8 = 5

	year_on_4_digits_type_code: NATURAL_8 = 4

end
