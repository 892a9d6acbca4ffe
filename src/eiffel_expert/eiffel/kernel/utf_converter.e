note
	description: "Conversions between UTF-8, UTF-16 and Unicode strings."

expanded class
	UTF_CONVERTER

feature -- Access

	escaped_utf_32_string_to_utf_16le_string_8 (s: READABLE_STRING_GENERAL): STRING_8
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	escaped_utf_32_string_to_utf_8_string_8 (s: READABLE_STRING_GENERAL): STRING_8
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	string_32_to_utf_16 (s: READABLE_STRING_32): SPECIAL [NATURAL_16]
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	string_32_to_utf_16_0 (s: READABLE_STRING_32): SPECIAL [NATURAL_16]
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	string_32_to_utf_8_string_8 (s: READABLE_STRING_32): STRING_8
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf_16_0_pointer_to_escaped_string_32 (p: MANAGED_POINTER): STRING_32
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf_16_0_pointer_to_string_32 (p: MANAGED_POINTER): STRING_32
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf_16_0_subpointer_to_escaped_string_32 (p: MANAGED_POINTER; start_pos, end_pos: INTEGER; a_stop_at_null: BOOLEAN): STRING_32
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf_16_0_subpointer_to_string_32 (p: MANAGED_POINTER; start_pos, end_pos: INTEGER; a_stop_at_null: BOOLEAN): STRING_32
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf_16_bytes_count (s: READABLE_STRING_GENERAL; start_pos, end_pos: INTEGER): INTEGER
		do
		ensure
			instance_free: class
		end

	utf_16_characters_count_form_pointer (m: MANAGED_POINTER; start_pos, end_pos: INTEGER): INTEGER
		do
		ensure
			instance_free: class
		end

	utf_16_to_string_32 (s: SPECIAL [NATURAL_16]): STRING_32
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf_16_to_utf_8_string_8 (s: SPECIAL [NATURAL_16]): STRING_8
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf_16le_string_8_to_escaped_string_32 (s: READABLE_STRING_8): STRING_32
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf_16le_string_8_to_string_32 (s: READABLE_STRING_8): STRING_32
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf_16le_string_8_to_utf_8_string_8 (s: READABLE_STRING_8): STRING_8
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf_32_string_to_utf_16 (s: READABLE_STRING_GENERAL): SPECIAL [NATURAL_16]
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf_32_string_to_utf_16_0 (s: READABLE_STRING_GENERAL): SPECIAL [NATURAL_16]
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf_32_string_to_utf_16le_string_8 (s: READABLE_STRING_GENERAL): STRING_8
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf_32_string_to_utf_8 (s: READABLE_STRING_GENERAL): SPECIAL [NATURAL_8]
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf_32_string_to_utf_8_0 (s: READABLE_STRING_GENERAL): SPECIAL [NATURAL_8]
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf_32_string_to_utf_8_string_8 (s: READABLE_STRING_GENERAL): STRING_8
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf_8_0_pointer_to_escaped_string_32 (p: MANAGED_POINTER): STRING_32
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf_8_0_subpointer_to_escaped_string_32 (p: MANAGED_POINTER; start_pos, end_pos: INTEGER; a_stop_at_null: BOOLEAN): STRING_32
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf_8_bytes_count (s: READABLE_STRING_GENERAL; start_pos, end_pos: INTEGER): INTEGER
		do
		ensure
			instance_free: class
		end

	utf_8_string_8_to_escaped_string_32 (s: READABLE_STRING_8): STRING_32
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf_8_string_8_to_string_32 (s: READABLE_STRING_8): STRING_32
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf_8_string_8_to_utf_16 (s: READABLE_STRING_8): SPECIAL [NATURAL_16]
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf_8_string_8_to_utf_16_0 (s: READABLE_STRING_8): SPECIAL [NATURAL_16]
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	utf_8_to_string_32_count (s: SPECIAL [CHARACTER]; start_pos, end_pos: INTEGER): INTEGER
		do
		ensure
			instance_free: class
		end

feature -- Status

	is_valid_utf_16 (s: SPECIAL [NATURAL_16]): BOOLEAN
		do
		ensure
			instance_free: class
		end

	is_valid_utf_16_subpointer (p: MANAGED_POINTER; start_pos, end_pos: INTEGER; a_stop_at_null: BOOLEAN): BOOLEAN
		do
		ensure
			instance_free: class
		end

	is_valid_utf_16le_string_8 (s: READABLE_STRING_8): BOOLEAN
		do
		ensure
			instance_free: class
		end

	is_valid_utf_8_string_8 (s: READABLE_STRING_8): BOOLEAN
		do
		ensure
			instance_free: class
		end

feature -- Commands

	escaped_utf_32_string_into_utf_16le_string_8 (s: READABLE_STRING_GENERAL; a_result: STRING_8)
		do
		ensure
			instance_free: class
		end

	escaped_utf_32_string_into_utf_8_string_8 (s: READABLE_STRING_GENERAL; a_result: STRING_8)
		do
		ensure
			instance_free: class
		end

	escaped_utf_32_substring_into_utf_16_0_pointer (s: READABLE_STRING_GENERAL; start_pos, end_pos: like {READABLE_STRING_32}.count; p: MANAGED_POINTER; p_offset: INTEGER; a_new_upper: detachable CELL [INTEGER])
		do
		ensure
			instance_free: class
		end

	escaped_utf_32_substring_into_utf_8_0_pointer (s: READABLE_STRING_GENERAL; start_pos, end_pos: INTEGER; p: MANAGED_POINTER; p_offset: INTEGER; a_new_upper: detachable CELL [INTEGER])
		do
		ensure
			instance_free: class
		end

	string_32_into_utf_16_0_pointer (s: READABLE_STRING_32; p: MANAGED_POINTER; p_offset: INTEGER; a_new_upper: detachable CELL [INTEGER])
		do
		ensure
			instance_free: class
		end

	string_32_into_utf_16_pointer (s: READABLE_STRING_32; p: MANAGED_POINTER; p_offset: INTEGER; a_new_upper: detachable CELL [INTEGER])
		do
		ensure
			instance_free: class
		end

	string_32_into_utf_8_0_pointer (s: READABLE_STRING_32; p: MANAGED_POINTER; p_offset: INTEGER; a_new_upper: detachable CELL [INTEGER])
		do
		ensure
			instance_free: class
		end

	string_32_into_utf_8_string_8 (s: READABLE_STRING_32; a_result: STRING_8)
		do
		ensure
			instance_free: class
		end

	utf_16_0_pointer_into_escaped_string_32 (p: MANAGED_POINTER; a_result: STRING_32)
		do
		ensure
			instance_free: class
		end

	utf_16_0_pointer_into_string_32 (p: MANAGED_POINTER; a_result: STRING_32)
		do
		ensure
			instance_free: class
		end

	utf_16_0_subpointer_into_escaped_string_32 (p: MANAGED_POINTER; start_pos, end_pos: INTEGER; a_stop_at_null: BOOLEAN; a_result: STRING_32)
		do
		ensure
			instance_free: class
		end

	utf_16_0_subpointer_into_string_32 (p: MANAGED_POINTER; start_pos, end_pos: INTEGER; a_stop_at_null: BOOLEAN; a_result: STRING_32)
		do
		ensure
			instance_free: class
		end

	utf_16_into_string_32 (s: SPECIAL [NATURAL_16]; a_result: STRING_32)
		do
		ensure
			instance_free: class
		end

	utf_16_into_utf_8_string_8 (s: SPECIAL [NATURAL_16]; a_result: STRING_8)
		do
		ensure
			instance_free: class
		end

	utf_16le_string_8_into_escaped_string_32 (s: READABLE_STRING_8; a_result: STRING_32)
		do
		ensure
			instance_free: class
		end

	utf_16le_string_8_into_string_32 (s: READABLE_STRING_8; a_result: STRING_32)
		do
		ensure
			instance_free: class
		end

	utf_16le_string_8_into_utf_8_string_8 (s: READABLE_STRING_8; a_result: STRING_8)
		do
		ensure
			instance_free: class
		end

	utf_32_code_into_utf_8_string_8 (c: NATURAL_32; a_result: STRING_8)
		do
		ensure
			instance_free: class
		end

	utf_32_string_into_utf_16le_string_8 (s: READABLE_STRING_GENERAL; a_result: STRING_8)
		do
		ensure
			instance_free: class
		end

	utf_32_string_into_utf_8_0_pointer (s: READABLE_STRING_GENERAL; p: MANAGED_POINTER; p_offset: INTEGER; a_new_upper: detachable CELL [INTEGER])
		do
		ensure
			instance_free: class
		end

	utf_32_string_into_utf_8_string_8 (s: READABLE_STRING_GENERAL; a_result: STRING_8)
		do
		ensure
			instance_free: class
		end

	utf_32_substring_into_utf_16_0_pointer (s: READABLE_STRING_GENERAL; start_pos, end_pos: like {READABLE_STRING_32}.count; p: MANAGED_POINTER; p_offset: INTEGER; a_new_upper: detachable CELL [INTEGER])
		do
		ensure
			instance_free: class
		end

	utf_32_substring_into_utf_16_pointer (s: READABLE_STRING_GENERAL; start_pos, end_pos: like {READABLE_STRING_32}.count; p: MANAGED_POINTER; p_offset: INTEGER; a_new_upper: detachable CELL [INTEGER])
		do
		ensure
			instance_free: class
		end

	utf_8_0_pointer_into_escaped_string_32 (p: MANAGED_POINTER; a_result: STRING_32)
		do
		ensure
			instance_free: class
		end

	utf_8_0_subpointer_into_escaped_string_32 (p: MANAGED_POINTER; start_pos, end_pos: INTEGER; a_stop_at_null: BOOLEAN; a_result: STRING_32)
		do
		ensure
			instance_free: class
		end

	utf_8_string_8_into_escaped_string_32 (s: READABLE_STRING_8; a_result: STRING_32)
		do
		ensure
			instance_free: class
		end

	utf_8_string_8_into_string_32 (s: READABLE_STRING_8; a_result: STRING_32)
		do
		ensure
			instance_free: class
		end

feature -- Constants

	escape_character: CHARACTER_32 = '%/0xFFFD/'

	utf_16be_bom_to_string_8: STRING_8 = "%/254/%/255/"

	utf_16le_bom_to_string_8: STRING_8 = "%/255/%/254/"

	utf_32be_bom_to_string_8: STRING_8 = "%U%U%/254/%/255/"

	utf_32le_bom_to_string_8: STRING_8 = "%/255/%/254/%U%U"

	utf_8_bom_to_string_8: STRING_8 = "%/239/%/187/%/191/"

feature {NONE} -- Implementation

	ctoi_convertor: HEXADECIMAL_STRING_TO_INTEGER_CONVERTER
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	escape_code_into (a_string: STRING_32; a_code: NATURAL_16)
		do
		ensure
			instance_free: class
		end

	is_hexa_decimal (a_string: READABLE_STRING_GENERAL): BOOLEAN
		do
		ensure
			instance_free: class
		end

	to_natural_32 (a_hex_string: READABLE_STRING_GENERAL): NATURAL_32
		do
		ensure
			instance_free: class
		end

end
