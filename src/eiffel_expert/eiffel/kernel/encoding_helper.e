note
	description: "Conversions between strings and blocks of bytes."

class
	ENCODING_HELPER

feature -- Access

	multi_byte_to_pointer (a_string: READABLE_STRING_8): MANAGED_POINTER
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	pointer_to_multi_byte (a_multi_string: POINTER; a_count: INTEGER): STRING_8
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	pointer_to_string_32 (a_w_string: POINTER; a_count: INTEGER_32): STRING_32
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	pointer_to_wide_string (a_w_string: POINTER; a_count: INTEGER): STRING_32
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	string_16_switch_endian (a_str: STRING_32): STRING_32
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	string_16_to_stream (a_string: STRING_32): STRING_8
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	string_32_switch_endian (a_str: STRING_32): STRING_32
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	string_32_to_multi_byte (a_string: STRING_32): STRING_8
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	string_8_to_wide_string (a_w_string: STRING_8): STRING_32
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	string_general_to_stream (a_string: READABLE_STRING_GENERAL): STRING_8
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	wide_string_to_pointer (a_string: READABLE_STRING_32): MANAGED_POINTER
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

feature -- Status

	is_little_endian: BOOLEAN
		once
		ensure
			instance_free: class
		end

end
