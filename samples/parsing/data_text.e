note
	description: "Text in structured data."

class
	DATA_TEXT

inherit
	DATA_VALUE
		redefine
			is_equal
		end

create
	make

convert
	make ({STRING_32, STRING_8})

feature {NONE} -- Initialization

	make (a_text: READABLE_STRING_GENERAL)
			-- The text `a_text'.
		do
			create text.make_from_string_general (a_text)
		ensure
			text_set: text.same_string_general (a_text)
		end

feature -- Access

	text: STRING_32
			-- The text itself, without quotes and escapes

feature -- Measurement

	depth: INTEGER = 0
			-- A text has no parts.

feature -- Comparison

	is_equal (other: like Current): BOOLEAN
			-- Is `other' the same text?
		do
			Result := text ~ other.text
		end

feature -- Output

	append_to (a_target: STRING_32)
			-- Append the text to `a_target', quoted and with escapes where needed.
		do
			a_target.append_character ('"')
			across text as c loop
				inspect c
				when '"', '\' then
					a_target.append_character ('\')
					a_target.append_character (c)
				when '%N' then
					a_target.append_string_general ("\n")
				when '%T' then
					a_target.append_string_general ("\t")
				when '%R' then
					a_target.append_string_general ("\r")
				else
					if c.natural_32_code < 0x20 then
						a_target.append_string_general ("\u")
						a_target.append_string_general (c.natural_32_code.to_natural_16.to_hex_string)
					else
						a_target.append_character (c)
					end
				end
			end
			a_target.append_character ('"')
		end

end
