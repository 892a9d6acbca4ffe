note
	description: "Constants of the clock."

class
	TIME_CONSTANTS

inherit
	TIME_UTILITY
		export
			{NONE} mod, div
		end

feature -- Access

	time_default_format_string: STRING
		do
			check interface_only: False then
			end
		end

feature -- Constants

	Hours_in_day: INTEGER = 24

	Minutes_in_hour: INTEGER = 60

	Seconds_in_day: INTEGER = 86400

	Seconds_in_hour: INTEGER = 3600

	Seconds_in_minute: INTEGER = 60

end
