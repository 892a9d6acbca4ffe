note
	description: "Unicode properties of characters."

class
	CHARACTER_PROPERTY

create
	make

feature {NONE} -- Initialization

	make
		do
			check interface_only: False then
			end
		end

feature -- Access

	to_lower (a_char: CHARACTER_32): CHARACTER_32
		do
		end

	to_title (a_char: CHARACTER_32): CHARACTER_32
		do
		end

	to_upper (a_char: CHARACTER_32): CHARACTER_32
		do
		end

feature -- Status

	is_alpha (a_char: CHARACTER_32): BOOLEAN
		do
		end

	is_control (a_char: CHARACTER_32): BOOLEAN
		do
		end

	is_digit (a_char: CHARACTER_32): BOOLEAN
		do
		end

	is_hexa_digit (a_char: CHARACTER_32): BOOLEAN
		do
		end

	is_lower (a_char: CHARACTER_32): BOOLEAN
		do
		end

	is_punctuation (a_char: CHARACTER_32): BOOLEAN
		do
		end

	is_space (a_char: CHARACTER_32): BOOLEAN
		do
		end

	is_title (a_char: CHARACTER_32): BOOLEAN
		do
		end

	is_upper (a_char: CHARACTER_32): BOOLEAN
		do
		end

feature -- Constants

	max_ascii_value: NATURAL_32 = 0x7F

	max_latin1_value: NATURAL_32 = 0xFF

	max_unicode_value: NATURAL_32 = 0x10FFFF

feature {NONE} -- Implementation

	is_control_flag: NATURAL_8 = 0x20

	is_digit_flag: NATURAL_8 = 0x08

	is_hexa_digit_flag: NATURAL_8 = 0x40

	is_lower_flag: NATURAL_8 = 0x02

	is_punctuation_flag: NATURAL_8 = 0x10

	is_space_flag: NATURAL_8 = 0x80

	is_title_flag: NATURAL_8 = 0x4

	is_upper_flag: NATURAL_8 = 0x01

	property (a_char: CHARACTER_32): NATURAL_8
		do
		end

	property_table_1: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_10: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_11: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_12: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_13: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_14: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_15: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_16: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_17: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_18: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_19: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_2: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_20: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_21: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_22: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_23: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_24: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_25: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_26: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_27: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_28: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_29: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_3: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_30: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_31: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_32: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_33: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_34: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_35: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_36: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_37: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_38: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_39: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_4: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_40: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_41: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_42: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_43: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_44: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_45: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_46: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_47: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_48: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_49: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_5: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_50: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_51: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_52: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_53: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_54: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_55: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_56: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_57: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_58: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_59: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_6: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_7: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_8: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	property_table_9: SPECIAL [NATURAL_8]
		once
			check interface_only: False then
			end
		end

	to_lower_table_1: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_lower_table_10: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_lower_table_11: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_lower_table_12: SPECIAL [NATURAL_32]
		once
			check interface_only: False then
			end
		end

	to_lower_table_13: SPECIAL [NATURAL_32]
		once
			check interface_only: False then
			end
		end

	to_lower_table_14: SPECIAL [NATURAL_32]
		once
			check interface_only: False then
			end
		end

	to_lower_table_15: SPECIAL [NATURAL_32]
		once
			check interface_only: False then
			end
		end

	to_lower_table_16: SPECIAL [NATURAL_32]
		once
			check interface_only: False then
			end
		end

	to_lower_table_2: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_lower_table_3: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_lower_table_4: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_lower_table_5: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_lower_table_6: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_lower_table_7: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_lower_table_8: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_lower_table_9: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_title_table_1: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_title_table_10: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_title_table_11: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_title_table_12: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_title_table_13: SPECIAL [NATURAL_32]
		once
			check interface_only: False then
			end
		end

	to_title_table_14: SPECIAL [NATURAL_32]
		once
			check interface_only: False then
			end
		end

	to_title_table_15: SPECIAL [NATURAL_32]
		once
			check interface_only: False then
			end
		end

	to_title_table_16: SPECIAL [NATURAL_32]
		once
			check interface_only: False then
			end
		end

	to_title_table_17: SPECIAL [NATURAL_32]
		once
			check interface_only: False then
			end
		end

	to_title_table_18: SPECIAL [NATURAL_32]
		once
			check interface_only: False then
			end
		end

	to_title_table_2: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_title_table_3: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_title_table_4: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_title_table_5: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_title_table_6: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_title_table_7: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_title_table_8: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_title_table_9: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_upper_table_1: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_upper_table_10: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_upper_table_11: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_upper_table_12: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_upper_table_13: SPECIAL [NATURAL_32]
		once
			check interface_only: False then
			end
		end

	to_upper_table_14: SPECIAL [NATURAL_32]
		once
			check interface_only: False then
			end
		end

	to_upper_table_15: SPECIAL [NATURAL_32]
		once
			check interface_only: False then
			end
		end

	to_upper_table_16: SPECIAL [NATURAL_32]
		once
			check interface_only: False then
			end
		end

	to_upper_table_17: SPECIAL [NATURAL_32]
		once
			check interface_only: False then
			end
		end

	to_upper_table_2: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_upper_table_3: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_upper_table_4: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_upper_table_5: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_upper_table_6: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_upper_table_7: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_upper_table_8: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

	to_upper_table_9: SPECIAL [NATURAL_16]
		once
			check interface_only: False then
			end
		end

end
