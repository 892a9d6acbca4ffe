note
	description: "Arithmetic on fractions of seconds."

class
	TIME_UTILITY

feature -- Access

	date_time_tools: DATE_TIME_TOOLS
		once
			check interface_only: False then
			end
		end

	default_format_string: STRING
		do
			check interface_only: False then
			end
		end

	div (i, j: INTEGER): INTEGER
		do
		end

	mod (i, j: INTEGER): INTEGER
		do
		end

end
