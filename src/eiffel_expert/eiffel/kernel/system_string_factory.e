note
	description: "Conversions to strings of the .NET platform."

class
	SYSTEM_STRING_FACTORY

feature -- Access

	escape_count (a_str: SYSTEM_STRING): INTEGER
		do
		end

	from_string_to_system_string (a_str: READABLE_STRING_GENERAL): SYSTEM_STRING
		do
			check interface_only: False then
			end
		end

feature -- Commands

	read_system_string_into (a_str: SYSTEM_STRING; a_result: STRING_GENERAL)
		do
		end

	read_system_string_into_area_32 (a_str: SYSTEM_STRING; a_area: SPECIAL [CHARACTER_32])
		do
		end

	read_system_string_into_area_8 (a_str: SYSTEM_STRING; a_area: SPECIAL [CHARACTER_8])
		do
		end

end
