note
	description: "Encodings on POSIX systems."

class
	ENCODING_IMP

inherit
	ENCODING_I

inherit {NONE}
	CODE_SETS
		export
			{NONE} all
		end

	EXCEPTION_MANAGER_FACTORY
		export
			{NONE} all
		end

feature -- Status

	is_code_page_convertible (a_from_code_page, a_to_code_page: READABLE_STRING_8): BOOLEAN
		do
		end

	is_code_page_valid (a_code_page: READABLE_STRING_8): BOOLEAN
		do
		end

	last_conversion_lost_data: BOOLEAN
		do
		end

feature -- Commands

	convert_to (a_from_code_page: READABLE_STRING_8; a_from_string: READABLE_STRING_GENERAL; a_to_code_page: READABLE_STRING_8)
		do
		end

feature {NONE} -- Implementation

	byte_order_mark: CHARACTER_32
		once
		end

	byte_order_mark_16_reverse: CHARACTER_32
		once
		end

	byte_order_mark_32_reverse: CHARACTER_32
		once
		end

	c_codeset_valid (a_code_set: READABLE_STRING_8; a_error: TYPED_POINTER [INTEGER]): BOOLEAN
		do
		end

	conversion_exception (a_error: INTEGER): CONVERSION_FAILURE
		do
			check interface_only: False then
			end
		end

	descriptor_cache: DESCRIPTOR_CACHE
		once
			check interface_only: False then
			end
		end

	iconv_imp (a_from_code_page, a_to_code_page: READABLE_STRING_8; a_str: POINTER; a_size: INTEGER; a_out_count, a_error_code: TYPED_POINTER [INTEGER]): POINTER
		do
		end

	is_big_endian_code_page (a_code_page: READABLE_STRING_8): BOOLEAN
		do
		end

	is_codeset_convertible (a_from_code_page, a_to_code_page: READABLE_STRING_8; a_error: TYPED_POINTER [INTEGER]): BOOLEAN
		do
		end

	is_endianness_specified (a_code_page: READABLE_STRING_8): BOOLEAN
		do
		end

	is_four_byte_code_page (a_code_page: READABLE_STRING_8): BOOLEAN
		do
		end

	is_known_code_page (a_code_page: READABLE_STRING_8): BOOLEAN
		do
		end

	is_little_endian_code_page (a_code_page: READABLE_STRING_8): BOOLEAN
		do
		end

	is_two_byte_code_page (a_code_page: READABLE_STRING_8): BOOLEAN
		do
		end

	reverse_endian (code: NATURAL_32): BOOLEAN
		do
		end

	same_endian (code: NATURAL_32): BOOLEAN
		do
		end

	string_32_to_pointer (a_string: READABLE_STRING_32): MANAGED_POINTER
		do
			check interface_only: False then
			end
		end

end
