note
	description: "Conversions between the forms of Unicode."

class
	UNICODE_CONVERSION

inherit
	ENCODING_I

create {ENCODING}
	default_create

feature -- Access

	read_character_from_utf8 (a_position: INTEGER; a_read_bytes: detachable INTEGER_32_REF; a_string: READABLE_STRING_8): CHARACTER_32
		do
		end

	utf16_to_utf32 (a_str: READABLE_STRING_32): STRING_32
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf32_to_utf16 (a_str: READABLE_STRING_32): STRING_32
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf32_to_utf8 (a_string: READABLE_STRING_32): STRING_8
		do
			check interface_only: False then
			end
		end

	utf8_to_utf32 (a_string: READABLE_STRING_8): STRING_32
		do
			check interface_only: False then
			end
		end

feature -- Status

	is_code_page_convertible (a_from_code_page, a_to_code_page: READABLE_STRING_8): BOOLEAN
		do
		end

	is_code_page_valid (a_code_page: READABLE_STRING_8): BOOLEAN
		do
		end

	is_valid_as_string_16 (a_string: READABLE_STRING_GENERAL): BOOLEAN
		do
		end

	is_valid_utf8 (a_string: READABLE_STRING_8): BOOLEAN
		do
		end

feature -- Commands

	append_code_point_to_utf8 (a_code: NATURAL_32; a_string: STRING_8)
		do
		end

	convert_to (a_from_code_page: READABLE_STRING_8; a_from_string: READABLE_STRING_GENERAL; a_to_code_page: READABLE_STRING_8)
		do
		end

feature -- Constants

	last_conversion_lost_data: BOOLEAN = False

feature {NONE} -- Implementation

	unicode_encodings: STRING_TABLE [READABLE_STRING_8]
		once
			check interface_only: False then
			end
		end

end
