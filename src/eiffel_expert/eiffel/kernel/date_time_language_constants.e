note
	description: "Names of days and months in a language."

deferred class
	DATE_TIME_LANGUAGE_CONSTANTS

feature -- Access

	date_default_format_string: STRING
		deferred
		end

	days_text: ARRAY [STRING]
		deferred
		end

	default_format_string: STRING
		deferred
		end

	long_days_text: ARRAY [STRING]
		deferred
		end

	long_months_text: ARRAY [STRING]
		deferred
		end

	months_text: ARRAY [STRING]
		deferred
		end

	name: STRING
		deferred
		end

	time_default_format_string: STRING
		deferred
		end

end
