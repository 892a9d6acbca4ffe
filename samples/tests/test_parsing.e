note
	description: "Tests of cluster parsing."

class
	TEST_PARSING

inherit
	EQA_TEST_SET

feature -- Test routines

	test_scanner_position
			-- Lines and columns follow the characters.
		local
			l_scanner: TEXT_SCANNER
		do
			create l_scanner.make ("ab%N  c")
			l_scanner.skip (3)
			assert ("line", l_scanner.line = 2)
			l_scanner.skip_spaces
			assert ("column", l_scanner.column = 3)
			l_scanner.read_while (agent (c: CHARACTER_32): BOOLEAN do Result := c.is_alpha end)
			assert ("lexeme", l_scanner.lexeme.same_string_general ("c"))
			assert ("after", l_scanner.after)
		end

	test_precedence_and_associativity
			-- Products bind before sums; operators group from the left.
		do
			assert ("product_first", value ("1 + 2 * 3") = 7.0)
			assert ("from_left", value ("10 - 4 - 3") = 3.0)
			assert ("parentheses", value ("(1 + 2) * 3") = 9.0)
			assert ("negation", value ("-(2 - 5) / 2") = 1.5)
		end

	test_variables
			-- An expression is defined only if its variables are.
		local
			l_values: HASH_TABLE [REAL_64, STRING]
			l_ratio: MATH_EXPRESSION
		do
			create l_values.make (2)
			l_ratio := parsed ("x / (x - y)")
			l_values ["x"] := 6.0
			assert ("undefined", not l_ratio.is_defined (l_values))
			l_values ["y"] := 4.0
			assert ("value", l_ratio.value (l_values) = 3.0)
			l_values ["y"] := 6.0
			assert ("by_zero", not l_ratio.is_defined (l_values))
			assert ("depends", l_ratio.depends_on ("y") and not l_ratio.depends_on ("z"))
		end

	test_minimal_parentheses
			-- Only needed parentheses are written.
		do
			across {ARRAY [STRING]} <<"a - (b - c)", "a - b - c", "(a + b) * c", "a * b + c", "a / (b * c)", "-(a + b)", "-a * b">> as l_text loop
				assert ("same_text", parsed (l_text).out ~ l_text)
			end
			assert ("superfluous", parsed ("((a) * (b)) + (1)").out ~ "a * b + 1")
		end

	test_derivative
			-- Rules for sums, products and quotients, simplified.
		do
			assert ("product", parsed ("x * x + 3 * x").derivative ("x").simplified.out ~ "x + x + 3")
			assert ("quotient", parsed ("1 / x").derivative ("x").simplified.out ~ "-1 / (x * x)")
			assert ("constant", parsed ("y + 1").derivative ("x").simplified.is_constant (0.0))
		end

	test_structural_equality
			-- Expressions are compared by structure.
		do
			assert ("same", parsed ("a + b * 2") ~ parsed ("a+(b*2)"))
			assert ("other_order", parsed ("a + b") /~ parsed ("b + a"))
			assert ("other_operator", parsed ("a + b") /~ parsed ("a - b"))
		end

	test_syntax_errors
			-- The first error is reported with its column.
		do
			assert ("missing_operand", error_column ("1 + ") = 5)
			assert ("unclosed", error_column ("(1") = 3)
			assert ("trailing", error_column ("1 2") = 3)
			assert ("strange", error_column ("a $ b") = 3)
			assert ("number", error_column ("1.2.3") = 6)
			assert ("none", error_column ("a_1 * 2.5") = 0)
		end

	test_data_round_trip
			-- Reading what was written gives an equal value.
		local
			l_reader, l_second: DATA_READER
		do
			create l_reader.make
			create l_second.make
			l_reader.read ("[
				{"name": "caf\u00e9", "sizes": [1, 2.50, -3e2], "deep": {"a": [[]]},
				 "yes": true, "no": false, "nothing": null, "quote": "\"\\\n"}
			]")
			assert ("accepted", not l_reader.has_error)
			if attached l_reader.value as l_value then
				l_second.read (l_value.notation)
				assert ("equal", attached l_second.value as l_again and then l_again ~ l_value)
				assert ("depth", l_value.depth = 4)
			end
		end

	test_data_access
			-- Object tests lead to the parts.
		local
			l_reader: DATA_READER
		do
			create l_reader.make
			l_reader.read ("{%"name%": %"Ada%", %"years%": [1815, 1852]}")
			assert ("record", attached {DATA_RECORD} l_reader.value)
			if attached {DATA_RECORD} l_reader.value as l_record then
				assert ("text", attached l_record.text ("name") as l_name and then l_name.same_string_general ("Ada"))
				assert ("absent", l_record ["age"] = Void)
				assert ("list", attached {DATA_LIST} l_record ["years"] as l_years and then l_years.count = 2)
				assert ("notation", l_record.notation.same_string_general ("{%"name%":%"Ada%",%"years%":[1815,1852]}"))
			end
		end

	test_data_building
			-- Values are converted where a data value is expected.
		local
			l_list: DATA_LIST
			l_text: DATA_TEXT
			l_number: DATA_NUMBER
		do
			create l_list.make
			l_text := "tab%T"
			l_number := {INTEGER_64} 42
			l_list.extend (l_text)
			l_list.extend (l_number)
			assert ("notation", l_list.notation.same_string_general ("[%"tab\t%",42]"))
			assert ("iterated", across l_list as v all v.depth = 0 end)
		end

	test_data_errors
			-- Malformed texts are refused.
		local
			l_reader: DATA_READER
		do
			create l_reader.make
			across {ARRAY [STRING]} <<"", "[1,]", "[1 2]", "{a:1}", "{%"a%" 1}", "%"open", "tru", "01", "-", "1.", "[", "{%"a%":1", "%"\x%"", "%"\u12%"", "[]]">> as l_text loop
				l_reader.read (l_text)
				assert ("refused", l_reader.has_error and l_reader.value = Void)
			end
			l_reader.read ("[1,%N ?]")
			assert ("place", attached l_reader.error_message as l_message and then l_message.ends_with ("line 2, column 2"))
		end

	test_csv
			-- Quotes protect separators, quotes and line ends.
		local
			l_reader: CSV_READER
		do
			create l_reader.make
			l_reader.read ("name,remark%Nann,%"one, two%"%R%Nbob,%"said %"%"no%"%"%Ntwice%"%N")
			assert ("rows", l_reader.rows.count = 3)
			assert ("rectangular", l_reader.is_rectangular)
			assert ("comma", l_reader.column ("remark") [1] ~ "one, two")
			assert ("quotes", l_reader.column ("remark") [2] ~ "said %"no%"%Ntwice")
			assert ("written", l_reader.line ({ARRAY [STRING]} <<"a", "b,c", "d%"">>) ~ "a,%"b,c%",%"d%"%"%"")
			l_reader.read ("%"open")
			assert ("unclosed", l_reader.is_unclosed)
		end

	test_ini
			-- Sections, comments, defaults and faulty lines.
		local
			l_settings: INI_DOCUMENT
		do
			create l_settings.make_from_text ("[
				; general
				debug = yes
				[window]
				width=80
				title = a = b
				nonsense
			]")
			assert ("width", l_settings.value_or_default ("window", "width", "?") ~ "80")
			assert ("first_sign", l_settings.value_or_default ("window", "title", "?") ~ "a = b")
			assert ("true", l_settings.is_true ("", "debug"))
			assert ("absent", l_settings.value ("window", "height") = Void)
			assert ("faulty", l_settings.faulty_lines.count = 1 and then l_settings.faulty_lines.first = 6)
			l_settings.put ("25", "window", "height")
			assert ("kept", (create {INI_DOCUMENT}.make_from_text (l_settings.out)).value_or_default ("window", "height", "?") ~ "25")
		end

feature {NONE} -- Implementation

	parsed (a_text: STRING): MATH_EXPRESSION
			-- Expression written as `a_text'
		local
			l_parser: MATH_PARSER
		do
			create l_parser.make
			l_parser.parse (a_text)
			if attached l_parser.expression as l_expression then
				Result := l_expression
			else
				assert ("well_formed: " + a_text, False)
				create {NUMBER_EXPRESSION} Result.make (0.0)
			end
		end

	value (a_text: STRING): REAL_64
			-- Value of the expression without variables that is written as `a_text'
		do
			Result := parsed (a_text).value (create {HASH_TABLE [REAL_64, STRING]}.make (0))
		end

	error_column (a_text: STRING): INTEGER
			-- Column of the first error in `a_text'
		local
			l_parser: MATH_PARSER
		do
			create l_parser.make
			l_parser.parse (a_text)
			Result := l_parser.error_column
		end

end
