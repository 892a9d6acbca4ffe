note
	description: "What every implementation of encodings offers."

deferred class
	ENCODING_I

inherit {NONE}
	ENCODING_HELPER
		export
			{NONE} all
		end

feature {ENCODING} -- Implementation

	convert_to (a_from_code_page: READABLE_STRING_8; a_from_string: READABLE_STRING_GENERAL; a_to_code_page: READABLE_STRING_8)
		deferred
		end

	is_code_page_convertable (a_from_code_page, a_to_code_page: READABLE_STRING_8): BOOLEAN
		obsolete
			"Kept for old code."
		do
		end

	is_code_page_convertible (a_from_code_page, a_to_code_page: READABLE_STRING_8): BOOLEAN
		deferred
		end

	is_code_page_valid (a_code_page: READABLE_STRING_8): BOOLEAN
		deferred
		end

	last_conversion_lost_data: BOOLEAN
		deferred
		end

	last_conversion_successful: BOOLEAN

	last_converted_stream: STRING_8
		do
			check interface_only: False then
			end
		end

	last_converted_string: detachable READABLE_STRING_GENERAL

	last_converted_string_8: STRING_8
		do
			check interface_only: False then
			end
		end

	last_was_wide_string: BOOLEAN

	reset
		do
		end

end
