note
	description: "Constants of the Gregorian calendar."

class
	DATE_CONSTANTS

inherit
	TIME_UTILITY
		export
			{NONE} mod, div
		end

feature -- Access

	date_default_format_string: STRING
		do
			check interface_only: False then
			end
		end

	days_in_i_th_month (i, y: INTEGER): INTEGER
		do
		end

	days_text: ARRAY [STRING]
		do
			check interface_only: False then
			end
		end

	long_days_text: ARRAY [STRING]
		do
			check interface_only: False then
			end
		end

	long_months_text: ARRAY [STRING]
		do
			check interface_only: False then
			end
		end

	months_text: ARRAY [STRING]
		do
			check interface_only: False then
			end
		end

feature -- Status

	is_leap_year (y: INTEGER): BOOLEAN
		do
		end

feature -- Constants

	Days_in_leap_year: INTEGER = 366

	Days_in_non_leap_year: INTEGER = 365

	Days_in_week: INTEGER = 7

	Max_weeks_in_year: INTEGER = 53

	Months_in_year: INTEGER = 12

feature {NONE} -- Implementation

	Days_in_months: ARRAY [INTEGER]
		once
			check interface_only: False then
			end
		end

end
