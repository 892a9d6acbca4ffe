note
	description: "Codes of the kinds of field."

class
	REFLECTOR_CONSTANTS

feature -- Constants

	bit_type: INTEGER = 8

	boolean_type: INTEGER = 3

	character_32_type: INTEGER = 12

	character_8_type: INTEGER = 2

	character_type: INTEGER = 2

	double_type: INTEGER = 6

	expanded_type: INTEGER = 7

	integer_16_type: INTEGER = 10

	integer_32_type: INTEGER = 4

	integer_64_type: INTEGER = 11

	integer_8_type: INTEGER = 9

	integer_type: INTEGER = 4

	max_predefined_type: INTEGER = 16

	min_predefined_type: INTEGER = -2

	natural_16_type: INTEGER = 14

	natural_32_type: INTEGER = 15

	natural_64_type: INTEGER = 16

	natural_8_type: INTEGER = 13

	none_type: INTEGER = -2

	pointer_type: INTEGER = 0

	real_32_type: INTEGER = 5

	real_64_type: INTEGER = 6

	real_type: INTEGER = 5

	reference_type: INTEGER = 1

	wide_character_type: INTEGER = 12

end
