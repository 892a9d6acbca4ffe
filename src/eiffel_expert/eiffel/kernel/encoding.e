note
	description: "Encodings of text and conversions between them."

class
	ENCODING

create
	make

feature {NONE} -- Initialization

	make (a_code_page: READABLE_STRING_8)
		do
			check interface_only: False then
			end
		end

feature -- Access

	code_page: READABLE_STRING_8

	last_converted_stream: STRING_8
		do
			check interface_only: False then
			end
		end

	last_converted_string: READABLE_STRING_GENERAL
		do
			check interface_only: False then
			end
		end

	last_converted_string_32: STRING_32
		do
			check interface_only: False then
			end
		end

	last_converted_string_8: STRING_8
		do
			check interface_only: False then
			end
		end

feature -- Status

	last_conversion_lost_data: BOOLEAN
		do
		end

	last_conversion_successful: BOOLEAN
		do
		end

	same_as (other: ENCODING): BOOLEAN
		do
		end

feature -- Commands

	convert_to (a_to_encoding: ENCODING; a_string: READABLE_STRING_GENERAL)
		do
		end

feature {ENCODING} -- Implementation

	is_conversion_possible (a_to_encoding: ENCODING): BOOLEAN
		do
		end

	is_valid: BOOLEAN
		do
		end

feature {NONE} -- Implementation

	encoding_i: ENCODING_I

	regular_encoding_imp: ENCODING_I
		once
			check interface_only: False then
			end
		end

	unicode_conversion: ENCODING_I
		once
			check interface_only: False then
			end
		end

end
