note
	description: "Constants."

class
	CASE_CONSTANTS

feature -- Right

	Number: INTEGER = 3

	Small: INTEGER_8 = -128

	Natural: NATURAL_8 = 0xFF

	Text: STRING = "x"

	Wide: STRING_32 = "x"

	Letter: CHARACTER = 'x'

	Truth: BOOLEAN = True

	Half: REAL_64 = 0.5

	Whole: REAL_64 = 3.0

feature -- Wrong

	Number_as_text: STRING = 3 -- VQMC-3

	Text_as_number: INTEGER = "x" -- VQMC-5

	Too_big: INTEGER_8 = 128 -- VQMC-3

	Negative: NATURAL = -1 -- VQMC-3

	Truth_as_number: INTEGER = True -- VQMC-1

	Real_as_integer: INTEGER = 0.5 -- VQMC-4

	Letter_as_text: STRING = 'x' -- VQMC-2

	Integer_as_real: REAL_64 = 3 -- VQMC-3

feature -- Once

	once_unknown: INTEGER
		once ("NEVER") -- VVOK-2
		end

	once_contradicting: INTEGER
		once ("THREAD", "OBJECT") -- VVOK-1
		end

end
