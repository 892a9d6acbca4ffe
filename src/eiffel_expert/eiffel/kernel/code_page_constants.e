note
	description: "Names of the common character encodings."

class
	CODE_PAGE_CONSTANTS

feature -- Constants

	utf16: STRING_8 = "UTF-16"

	utf16_be: STRING_8 = "UTF-16BE"

	utf16_le: STRING_8 = "UTF-16LE"

	utf32: STRING_8 = "UTF-32"

	utf32_be: STRING_8 = "UTF-32BE"

	utf32_le: STRING_8 = "UTF-32LE"

	utf7: STRING_8 = "UTF-7"

	utf8: STRING_8 = "UTF-8"

end
