note
	description: "Tests of cluster text."

class
	TEST_TEXT

inherit
	EQA_TEST_SET

feature -- Test routines

	test_greedy_wrapper_fills_lines
			-- Each line takes as many words as fit.
		local
			l_wrapper: WORD_WRAPPER
		do
			create l_wrapper.make (10)
			assert ("wrapped", l_wrapper.wrapped ("aaa bb cc%N ddddd") ~ "aaa bb cc%Nddddd")
			assert ("blank", l_wrapper.wrapped (" %N%T ").is_empty)
		end

	test_greedy_wrapper_cuts_long_words
			-- A word longer than a line is cut.
		local
			l_wrapper: WORD_WRAPPER
		do
			create l_wrapper.make (4)
			assert ("cut", l_wrapper.wrapped ("abcdefghij k") ~ "abcd%Nefgh%Nij k")
		end

	test_balanced_wrapper_is_less_ragged
			-- The optimum beats the greedy choice where that leaves a gap.
		local
			l_greedy: WORD_WRAPPER
			l_balanced: BALANCED_WRAPPER
			l_text: STRING
		do
			l_text := "aaa bb cc ddddd"
			create l_greedy.make (6)
			create l_balanced.make (6)
			assert ("greedy", l_greedy.wrapped (l_text) ~ "aaa bb%Ncc%Nddddd")
			assert ("balanced", l_balanced.wrapped (l_text) ~ "aaa%Nbb cc%Nddddd")
			assert ("better", l_balanced.raggedness (l_text) < l_greedy.raggedness (l_text))
		end

	test_table_layout
			-- Columns are as wide as their widest cell.
		local
			l_table: TEXT_TABLE
		do
			create l_table.make
			l_table.extend_column ("name")
			l_table.extend_number_column ("n")
			l_table.extend_row ({ARRAY [STRING]} <<"pear", "7">>)
			l_table.extend_row ({ARRAY [STRING]} <<"banana", "12">>)
			assert ("layout", l_table.out ~ "name   |  n%N-------+---%Npear   |  7%Nbanana | 12%N")
			assert ("cell", l_table.cell (2, 2) ~ "12")
		end

	test_column_alignment
			-- A centred cell has its odd space behind.
		local
			l_column: TABLE_COLUMN
		do
			create l_column.make ("head", {TABLE_COLUMN}.Centred)
			assert ("centred", l_column.padded ("x") ~ " x  ")
			l_column.widen ("longer")
			assert ("wider", l_column.width = 6)
		end

	test_edit_distance
			-- Known distance, and a script that leads to the target.
		local
			l_distance: EDIT_DISTANCE
		do
			create l_distance.make ("kitten", "sitting")
			assert ("value", l_distance.value = 3)
			assert ("replayed", l_distance.replayed ~ "sitting")
			create l_distance.make ("", "abc")
			assert ("from_empty", l_distance.value = 3)
			assert ("built", l_distance.replayed ~ "abc")
			assert ("nothing_in_common", l_distance.similarity = 0.0)
		end

	test_caesar
			-- Encryption moves letters only; the alphabet starts again.
		local
			l_cipher: CAESAR_CIPHER
		do
			create l_cipher.make (3)
			assert ("encrypted", l_cipher.encrypted ("Xyz, abc!") ~ "Abc, def!")
			create l_cipher.make (-23)
			assert ("negative", l_cipher.shift = 3)
			create l_cipher.make_rot_13
			assert ("rot_13", l_cipher.encrypted (l_cipher.encrypted ("Eiffel")) ~ "Eiffel")
		end

	test_caesar_broken_by_frequencies
			-- The letter frequencies of a secret text betray its shift.
		local
			l_cipher, l_guess: CAESAR_CIPHER
		do
			create l_cipher.make (17)
			create l_guess.make_breaking (l_cipher.encrypted ("[
				Every routine has a precondition that its callers must meet and a
				postcondition that it promises to them in return.
			]"))
			assert ("found", l_guess.shift = 17)
		end

	test_vigenere
			-- Known pair of text and secret.
		local
			l_cipher: VIGENERE_CIPHER
		do
			create l_cipher.make ("Lemon")
			assert ("encrypted", l_cipher.encrypted ("attack at dawn") ~ "lxfopv ef rnhr")
			assert ("decrypted", l_cipher.decrypted ("lxfopv ef rnhr") ~ "attack at dawn")
		end

	test_run_length
			-- Runs become numbers, single characters stay.
		local
			l_codec: RUN_LENGTH_CODEC
		do
			create l_codec
			assert ("encoded", l_codec.encoded ("aaabccccccccccc") ~ "3ab11c")
			assert ("decoded", l_codec.decoded ("3ab11c") ~ "aaabccccccccccc")
			assert ("number_at_end", not l_codec.is_encoded ("a3"))
			assert ("leading_zero", not l_codec.is_encoded ("03a"))
			assert ("runs", l_codec.runs ("aab").count = 2)
		end

	test_word_counter
			-- Words are counted whatever their case and ranked by frequency.
		local
			l_counter: WORD_COUNTER
		do
			create l_counter.make
			l_counter.add_text ("The cat and the dog and THE bird.")
			assert ("the", l_counter.occurrences ("the") = 3)
			assert ("total", l_counter.total_count = 8)
			assert ("distinct", l_counter.distinct_count = 5)
			assert ("first", l_counter.top (3) [1] ~ "the")
			assert ("second", l_counter.top (3) [2] ~ "and")
			assert ("third", l_counter.top (3) [3] ~ "bird")
			assert ("once_only", l_counter.words_with (agent (w: STRING; n: INTEGER): BOOLEAN do Result := n = 1 end).count = 3)
		end

	test_template
			-- Placeholders give way to values, doubled dollars to single ones.
		local
			l_template: TEXT_TEMPLATE
			l_values: HASH_TABLE [STRING, STRING]
		do
			create l_template.make ("${who} owes ${sum} $$ to ${whom}, says ${who}")
			create l_values.make (3)
			l_values ["who"] := "Ann"
			l_values ["whom"] := "Bob"
			l_values ["sum"] := "5"
			assert ("filled", l_template.filled (l_values) ~ "Ann owes 5 $ to Bob, says Ann")
			assert ("distinct_names", l_template.placeholders.count = 3)
			assert ("by_agent", l_template.filled_by (agent (n: STRING): STRING do Result := n.as_upper end) ~ "WHO owes SUM $ to WHOM, says WHO")
			assert ("open_brace", not l_template.is_pattern ("a ${b"))
			assert ("lone_dollar", not l_template.is_pattern ("5 $ only"))
		end

	test_glob
			-- Stars, question marks and sets.
		local
			l_glob: GLOB_PATTERN
		do
			l_glob := "*.e"
			assert ("star", l_glob.matches ("any.e"))
			assert ("star_fails", not l_glob.matches ("any.ecf"))
			create l_glob.make ("a*b*c")
			assert ("retry", l_glob.matches ("aXbYbZc"))
			create l_glob.make ("file_?[0-9][!x].txt")
			assert ("set", l_glob.matches ("file_a7y.txt"))
			assert ("excluded", not l_glob.matches ("file_a7x.txt"))
			assert ("selected", l_glob.selected ({ARRAY [STRING]} <<"file_a7y.txt", "file.txt">>).count = 1)
		end

	test_roman
			-- Both ways, order and rejected forms.
		local
			l_year, l_four: ROMAN_NUMERAL
			n: INTEGER
		do
			create l_year.make (1994)
			assert ("written", l_year.out ~ "MCMXCIV")
			create l_four.make_from_string ("iv")
			assert ("read", l_four.value = 4)
			assert ("ordered", l_four < l_year)
			n := l_year + l_four
			assert ("converted_sum", n = 1998)
			assert ("improper", not l_four.is_numeral ("IIII"))
			assert ("not_roman", not l_four.is_numeral ("ABC"))
		end

	test_roman_round_trip
			-- All numerals stand for the number they were made from.
		local
			l_roman, l_again: ROMAN_NUMERAL
		do
			across 1 |..| {ROMAN_NUMERAL}.Max_value as n loop
				create l_roman.make (n)
				create l_again.make_from_string (l_roman.out)
				assert ("same", l_again ~ l_roman)
			end
		end

end
