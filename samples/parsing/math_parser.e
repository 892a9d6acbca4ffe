note
	description: "[
		Recursive-descent parser for arithmetic, one routine a rule:

			sum     = product {("+" | "-") product}
			product = factor {("*" | "/") factor}
			factor  = "-" factor | number | name | "(" sum ")"

		After an error the routines go on without effect, so that the first
		message is the one that is kept.
	]"

class
	MATH_PARSER

create
	make

feature {NONE} -- Initialization

	make
			-- Get ready to parse.
		do
			create scanner.make ("")
		ensure
			nothing_parsed: expression = Void and not has_error
		end

feature -- Access

	expression: detachable MATH_EXPRESSION
			-- Result of the last successful `parse'

	error_message: detachable STRING
			-- What was wrong with the last text, if anything

feature -- Measurement

	error_column: INTEGER
			-- Column at which the error was noticed; zero if there is none

feature -- Status report

	has_error: BOOLEAN
			-- Was the last text no expression?
		do
			Result := attached error_message
		ensure
			explained: Result = attached error_message
		end

feature -- Basic operations

	parse (a_text: READABLE_STRING_GENERAL)
			-- Make `expression' from `a_text', or set `error_message'.
		local
			l_sum: MATH_EXPRESSION
		do
			create scanner.make (a_text)
			error_message := Void
			error_column := 0
			expression := Void
			scanner.skip_spaces
			l_sum := sum
			if not has_error and not scanner.after then
				report ("end of text expected")
			end
			if not has_error then
				expression := l_sum
			end
		ensure
			expression_or_error: has_error = (expression = Void)
			place_known: has_error = (error_column > 0)
		end

feature {NONE} -- Rules

	sum: MATH_EXPRESSION
			-- Expression read by rule sum
		do
			from
				Result := product
			until
				has_error or else not (scanner.is_at ('+') or scanner.is_at ('-'))
			loop
				if scanner.is_at ('+') then
					step
					Result := Result + product
				else
					step
					Result := Result - product
				end
			end
		end

	product: MATH_EXPRESSION
			-- Expression read by rule product
		do
			from
				Result := factor
			until
				has_error or else not (scanner.is_at ('*') or scanner.is_at ('/'))
			loop
				if scanner.is_at ('*') then
					step
					Result := Result * factor
				else
					step
					Result := Result / factor
				end
			end
		end

	factor: MATH_EXPRESSION
			-- Expression read by rule factor; zero after an error
		do
			create {NUMBER_EXPRESSION} Result.make (0.0)
			if has_error then
				check reported: error_column > 0 end
			elseif scanner.after then
				report ("operand expected")
			elseif scanner.item.is_digit then
				Result := number
			elseif scanner.item.is_alpha then
				scanner.read_while (agent is_name_character)
				create {VARIABLE_EXPRESSION} Result.make (scanner.lexeme.to_string_8)
				scanner.skip_spaces
			elseif scanner.is_at ('-') then
				step
				Result := - factor
			elseif scanner.is_at ('(') then
				step
				Result := sum
				if scanner.is_at (')') then
					step
				else
					report ("closing parenthesis expected")
				end
			else
				report ("operand expected")
			end
		end

	number: MATH_EXPRESSION
			-- Number at the scanner's position; zero after an error
		require
			on_digit: not scanner.after and then scanner.item.is_digit
		do
			create {NUMBER_EXPRESSION} Result.make (0.0)
			scanner.read_while (agent is_number_character)
			if scanner.lexeme.is_real_64 and not scanner.lexeme.ends_with_general (".") then
				create {NUMBER_EXPRESSION} Result.make (scanner.lexeme.to_real_64)
				scanner.skip_spaces
			else
				report ("malformed number")
			end
		end

feature {NONE} -- Implementation

	scanner: TEXT_SCANNER
			-- Reader of the text being parsed

	step
			-- Move over the current character and the spaces behind it.
		require
			not_after: not scanner.after
		do
			scanner.forth
			scanner.skip_spaces
		end

	report (a_message: STRING)
			-- Keep `a_message' unless there was an error before.
		do
			if not has_error then
				error_message := a_message
				error_column := scanner.column
			end
		ensure
			error: has_error
			first_kept: old has_error implies error_message = old error_message
		end

	is_name_character (c: CHARACTER_32): BOOLEAN
			-- May `c' be part of a name?
		do
			Result := c.is_character_8 and then (c.is_alpha or c.is_digit or c = '_')
		end

	is_number_character (c: CHARACTER_32): BOOLEAN
			-- May `c' be part of a number?
		do
			Result := c.is_digit or c = '.'
		end

end
