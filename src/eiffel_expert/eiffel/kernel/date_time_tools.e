note
	description: "Names of days and months in English."

class
	DATE_TIME_TOOLS

inherit
	DATE_TIME_LANGUAGE_CONSTANTS

feature -- Access

	days_text: ARRAY [STRING]
		once
			check interface_only: False then
			end
		end

	long_days_text: ARRAY [STRING]
		once
			check interface_only: False then
			end
		end

	long_months_text: ARRAY [STRING]
		once
			check interface_only: False then
			end
		end

	months_text: ARRAY [STRING]
		once
			check interface_only: False then
			end
		end

feature -- Constants

	date_default_format_string: STRING = "[0]mm/[0]dd/yyyy"

	default_format_string: STRING = "[0]mm/[0]dd/yyyy hh12:[0]mi:[0]ss.ff3 AM"

	name: STRING = "English"

	time_default_format_string: STRING = "hh12:[0]mi:[0]ss.ff3 AM"

end
