note
	description: "Reader for JSON notation. A text that is not well formed leaves a message with line and column."

class
	DATA_READER

create
	make

feature {NONE} -- Initialization

	make
			-- Get ready to read.
		do
			create scanner.make ("")
		ensure
			nothing_read: value = Void and not has_error
		end

feature -- Access

	value: detachable DATA_VALUE
			-- Result of the last successful `read'

	error_message: detachable STRING
			-- What was wrong with the last text, and where

feature -- Measurement

	Max_depth: INTEGER = 200
			-- Deepest nesting that is accepted

feature -- Status report

	has_error: BOOLEAN
			-- Was the last text malformed?
		do
			Result := attached error_message
		ensure
			explained: Result = attached error_message
		end

feature -- Basic operations

	read (a_text: READABLE_STRING_GENERAL)
			-- Make `value' from `a_text', or set `error_message'.
		local
			l_value: DATA_VALUE
		do
			create scanner.make (a_text)
			error_message := Void
			value := Void
			level := 0
			scanner.skip_spaces
			l_value := any_value
			scanner.skip_spaces
			if not scanner.after then
				report ("end of text expected")
			end
			if not has_error then
				value := l_value
			end
		ensure
			value_or_error: has_error = (value = Void)
		end

feature {NONE} -- Rules

	any_value: DATA_VALUE
			-- Value at the scanner's position; null after an error
		do
			create {DATA_CONSTANT} Result.make_null
			if scanner.after then
				report ("value expected")
			elseif level > Max_depth then
				report ("nested too deeply")
			else
				inspect scanner.item
				when '{' then
					Result := record
				when '[' then
					Result := list
				when '"' then
					create {DATA_TEXT} Result.make (quoted)
				when '-', '0' .. '9' then
					Result := number
				else
					Result := constant
				end
			end
		end

	record: DATA_RECORD
			-- Record at the scanner's position
		require
			on_brace: scanner.is_at ('{')
		local
			l_name: STRING_32
		do
			create Result.make
			from
				enter
			until
				has_error or scanner.is_at ('}')
			loop
				l_name := ""
				if scanner.is_at ('"') then
					l_name := quoted
				else
					report ("name expected")
				end
				scanner.skip_spaces
				expect (':')
				Result.put (any_value, l_name)
				separate_from_next ('}')
			end
			leave
		end

	list: DATA_LIST
			-- List at the scanner's position
		require
			on_bracket: scanner.is_at ('[')
		do
			create Result.make
			from
				enter
			until
				has_error or scanner.is_at (']')
			loop
				Result.extend (any_value)
				separate_from_next (']')
			end
			leave
		end

	quoted: STRING_32
			-- Text in quotes at the scanner's position
		require
			on_quote: scanner.is_at ('"')
		do
			create Result.make (16)
			from
				scanner.forth
			until
				has_error or else scanner.is_at ('"')
			loop
				if scanner.after then
					report ("text not closed")
				elseif scanner.is_at ('\') then
					scanner.forth
					append_escape (Result)
				elseif scanner.item.natural_32_code < 0x20 then
					report ("control character in text")
				else
					Result.append_character (scanner.item)
					scanner.forth
				end
			end
			if not has_error then
				scanner.forth
			end
		end

	number: DATA_VALUE
			-- Number at the scanner's position; null after an error
		local
			l_digits: STRING_32
		do
			create {DATA_CONSTANT} Result.make_null
			scanner.read_while (agent is_number_character)
			l_digits := scanner.lexeme
			if not l_digits.is_real_64 or not l_digits [l_digits.count].is_digit or has_leading_zero (l_digits) then
				report ("malformed number")
			else
				create {DATA_NUMBER} Result.make (l_digits)
			end
		end

	constant: DATA_CONSTANT
			-- One of the words true, false and null at the scanner's position; null after an error
		do
			create Result.make_null
			if scanner.looking_at ("true") then
				create Result.make_boolean (True)
				scanner.skip (4)
			elseif scanner.looking_at ("false") then
				create Result.make_boolean (False)
				scanner.skip (5)
			elseif scanner.looking_at ("null") then
				scanner.skip (4)
			else
				report ("value expected")
			end
		end

feature {NONE} -- Implementation

	scanner: TEXT_SCANNER
			-- Reader of the text

	Hexadecimal_digits: STRING_32 = "0123456789abcdef"
			-- Digits of a character code, each one place after its value

	level: INTEGER
			-- Number of lists and records around the scanner's position

	enter
			-- Move over an opening sign.
		do
			level := level + 1
			scanner.forth
			scanner.skip_spaces
		ensure
			deeper: level = old level + 1
		end

	leave
			-- Move over a closing sign, unless there was an error.
		do
			level := level - 1
			if not has_error then
				scanner.forth
			end
		ensure
			less_deep: level = old level - 1
		end

	expect (c: CHARACTER_32)
			-- Move over `c' and the spaces behind it, or report that it is missing.
		do
			if scanner.is_at (c) then
				scanner.forth
				scanner.skip_spaces
			else
				report ("sign expected: " + c.to_character_8.out)
			end
		end

	separate_from_next (a_closing: CHARACTER_32)
			-- Move to the next part of a list or record, or to `a_closing'.
		do
			scanner.skip_spaces
			if not scanner.is_at (a_closing) then
				expect (',')
				if scanner.is_at (a_closing) then
					report ("nothing follows the comma")
				end
			end
		end

	append_escape (a_target: STRING_32)
			-- Append the character that the escape at the scanner's position stands for.
		do
			if scanner.after then
				report ("text not closed")
			else
				inspect scanner.item
				when '"', '\', '/' then
					a_target.append_character (scanner.item)
					scanner.forth
				when 'n' then
					a_target.append_character ('%N')
					scanner.forth
				when 't' then
					a_target.append_character ('%T')
					scanner.forth
				when 'r' then
					a_target.append_character ('%R')
					scanner.forth
				when 'b' then
					a_target.append_character ('%B')
					scanner.forth
				when 'f' then
					a_target.append_character ('%F')
					scanner.forth
				when 'u' then
					scanner.forth
					append_code (a_target)
				else
					report ("unknown escape")
				end
			end
		end

	append_code (a_target: STRING_32)
			-- Append the character whose code has its four hexadecimal digits at the scanner's position.
		local
			l_code: NATURAL_32
			l_digits: INTEGER
		do
			from
			until
				l_digits = 4 or else scanner.after or else not Hexadecimal_digits.has (scanner.item.as_lower)
			loop
				l_code := l_code * 16 + (Hexadecimal_digits.index_of (scanner.item.as_lower, 1) - 1).to_natural_32
				l_digits := l_digits + 1
				scanner.forth
			variant
				4 - l_digits
			end
			if l_digits < 4 then
				report ("four hexadecimal digits expected")
			else
				a_target.append_character (l_code.to_character_32)
			end
		end

	report (a_message: STRING)
			-- Keep `a_message' with the scanner's position, unless there was an error before.
		do
			if not has_error then
				error_message := a_message + " in line " + scanner.line.out + ", column " + scanner.column.out
			end
		ensure
			error: has_error
			first_kept: old has_error implies error_message = old error_message
		end

	is_number_character (c: CHARACTER_32): BOOLEAN
			-- May `c' be part of a number?
		do
			inspect c
			when '0' .. '9', '+', '-', '.', 'e', 'E' then
				Result := True
			else
				Result := False
			end
		end

	has_leading_zero (a_digits: STRING_32): BOOLEAN
			-- Does a superfluous zero come first?
		local
			l_start: INTEGER
		do
			l_start := if a_digits.starts_with_general ("-") then 2 else 1 end
			Result := a_digits.count > l_start and then a_digits [l_start] = '0' and then a_digits [l_start + 1].is_digit
		end

end
