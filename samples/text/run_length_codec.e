note
	description: "[
		Run-length coding of texts without digits: a run of equal characters
		becomes its length and the character, a single character stays as it is,
		so that "aaab" is coded as "3ab".
	]"

class
	RUN_LENGTH_CODEC

feature -- Access

	encoded (a_text: READABLE_STRING_8): STRING
			-- Code of `a_text'
		require
			no_digit: not has_digit (a_text)
		do
			create Result.make (a_text.count)
			across runs (a_text) as l_run loop
				if l_run.length > 1 then
					Result.append_integer (l_run.length)
				end
				Result.append_character (l_run.letter)
			end
		ensure
			never_longer: Result.count <= a_text.count
			well_formed: is_encoded (Result)
			reversible: decoded (Result).same_string (a_text)
		end

	decoded (a_code: READABLE_STRING_8): STRING
			-- Text whose code is `a_code'
		require
			well_formed: is_encoded (a_code)
		local
			l_length: INTEGER
		do
			create Result.make (a_code.count * 2)
			across a_code as c loop
				if c.is_digit then
					l_length := l_length * 10 + digit_value (c)
				else
					Result.append (create {STRING}.make_filled (c, l_length.max (1)))
					l_length := 0
				end
			end
		ensure
			no_digit: not has_digit (Result)
		end

	runs (a_text: READABLE_STRING_8): ARRAYED_LIST [TUPLE [letter: CHARACTER; length: INTEGER]]
			-- Longest stretches of equal characters in `a_text', in order
		local
			i, l_start: INTEGER
		do
			create Result.make (a_text.count // 2 + 1)
			from
				i := 1
			until
				i > a_text.count
			loop
				from
					l_start := i
				until
					i > a_text.count or else a_text [i] /= a_text [l_start]
				loop
					i := i + 1
				variant
					a_text.count - i + 1
				end
				Result.extend ([a_text [l_start], i - l_start])
			variant
				a_text.count - i + 1
			end
		ensure
			none_empty: across Result as r all r.length > 0 end
			neighbours_differ: across 2 |..| Result.count as k all Result [k].letter /= Result [k - 1].letter end
		end

feature -- Measurement

	ratio (a_text: READABLE_STRING_8): REAL_64
			-- Length of the code divided by the length of `a_text'
		require
			not_empty: not a_text.is_empty
			no_digit: not has_digit (a_text)
		do
			Result := encoded (a_text).count / a_text.count
		ensure
			positive: Result > 0.0
			at_most_one: Result <= 1.0
		end

feature -- Status report

	has_digit (a_text: READABLE_STRING_8): BOOLEAN
			-- Is there a digit in `a_text'?
		do
			Result := across a_text as c some c.is_digit end
		ensure
			not_if_empty: Result implies not a_text.is_empty
		end

	is_encoded (a_code: READABLE_STRING_8): BOOLEAN
			-- Is `a_code' the code of some text?
		local
			l_digits: INTEGER
		do
			Result := True
			across a_code as c loop
				if not c.is_digit then
					l_digits := 0
				elseif l_digits = 0 and c = '0' or l_digits = Max_digits then
					Result := False
				else
					l_digits := l_digits + 1
				end
			end
			Result := Result and l_digits = 0
		ensure
			digit_not_last: Result and not a_code.is_empty implies not a_code [a_code.count].is_digit
		end

feature {NONE} -- Implementation

	Max_digits: INTEGER = 9
			-- A length with so many digits never overflows

	digit_value (c: CHARACTER): INTEGER
			-- Number that digit `c' stands for
		require
			digit: c.is_digit
		do
			Result := c.code - ('0').code
		ensure
			one_digit: 0 <= Result and Result <= 9
		end

end
