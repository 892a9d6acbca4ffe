note
	description: "Number from 1 to 3999, written the Roman way."

class
	ROMAN_NUMERAL

inherit
	COMPARABLE
		redefine
			is_equal,
			out
		end

create
	make,
	make_from_string

convert
	value: {INTEGER}

feature {NONE} -- Initialization

	make (a_value: INTEGER)
			-- Numeral for `a_value'.
		require
			in_range: is_representable (a_value)
		do
			value := a_value
		ensure
			value_set: value = a_value
		end

	make_from_string (a_text: STRING)
			-- Numeral written as `a_text', in capitals or small letters.
		require
			well_formed: is_numeral (a_text)
		do
			value := sum_of_letters (a_text)
		ensure
			same_text: out.is_case_insensitive_equal (a_text)
		end

feature -- Access

	value: INTEGER
			-- Number that the numeral stands for

	out: STRING
			-- Shortest form in capitals
		do
			Result := numeral_of (value)
		end

	numeral_of (a_value: INTEGER): STRING
			-- Roman form of `a_value'
		require
			in_range: is_representable (a_value)
		local
			l_rest: INTEGER
		do
			create Result.make (15)
			l_rest := a_value
			across signs as l_sign loop
				from
				until
					l_rest < l_sign.worth
				loop
					Result.append (l_sign.letters)
					l_rest := l_rest - l_sign.worth
				variant
					l_rest
				end
			end
			check nothing_left: l_rest = 0 end
		ensure
			not_empty: not Result.is_empty
			sums_up: sum_of_letters (Result) = a_value
		end

feature -- Measurement

	Max_value: INTEGER = 3999
			-- Greatest number with a numeral

	sum_of_letters (a_text: STRING): INTEGER
			-- Sum of the letters of `a_text'; those before a greater one are subtracted
		local
			i, l_worth: INTEGER
		do
			from
				i := 1
			until
				i > a_text.count
			loop
				l_worth := letter_worth (a_text [i])
				if i < a_text.count and then l_worth < letter_worth (a_text [i + 1]) then
					Result := Result - l_worth
				else
					Result := Result + l_worth
				end
				i := i + 1
			variant
				a_text.count - i + 1
			end
		ensure
			nothing_from_nothing: a_text.is_empty implies Result = 0
		end

feature -- Status report

	is_representable (a_value: INTEGER): BOOLEAN
			-- Is there a numeral for `a_value'?
		do
			Result := 1 <= a_value and a_value <= Max_value
		ensure
			definition: Result = (1 <= a_value and a_value <= Max_value)
		end

	is_numeral (a_text: STRING): BOOLEAN
			-- Is `a_text' the proper form of some number?
		local
			l_sum: INTEGER
		do
			if a_text.count <= Longest and then across a_text as c all letter_worth (c) > 0 end then
				l_sum := sum_of_letters (a_text)
				Result := is_representable (l_sum) and then numeral_of (l_sum).is_case_insensitive_equal (a_text)
			end
		ensure
			not_empty: Result implies not a_text.is_empty
		end

feature -- Comparison

	is_less alias "<" (other: like Current): BOOLEAN
			-- Is this number smaller than `other'?
		do
			Result := value < other.value
		end

	is_equal (other: like Current): BOOLEAN
			-- Do both stand for the same number?
		do
			Result := value = other.value
		end

feature -- Basic operations

	plus alias "+" (other: ROMAN_NUMERAL): ROMAN_NUMERAL
			-- Sum with `other'
		require
			small_enough: is_representable (value + other.value)
		do
			create Result.make (value + other.value)
		ensure
			added: Result.value = value + other.value
		end

feature {NONE} -- Implementation

	Longest: INTEGER = 15
			-- Number of letters of the longest numeral, MMMDCCCLXXXVIII

	signs: ARRAY [TUPLE [letters: STRING; worth: INTEGER]]
			-- Letters and pairs of letters by falling worth
		once
			Result := {ARRAY [TUPLE [letters: STRING; worth: INTEGER]]} <<
				["M", 1000], ["CM", 900], ["D", 500], ["CD", 400], ["C", 100], ["XC", 90],
				["L", 50], ["XL", 40], ["X", 10], ["IX", 9], ["V", 5], ["IV", 4], ["I", 1]>>
		ensure
			falling: across 2 |..| Result.count as k all Result [k - 1].worth > Result [k].worth end
		end

	letter_worth (c: CHARACTER): INTEGER
			-- Worth of letter `c'; zero if it is no Roman letter
		do
			inspect c
			when 'I', 'i' then
				Result := 1
			when 'V', 'v' then
				Result := 5
			when 'X', 'x' then
				Result := 10
			when 'L', 'l' then
				Result := 50
			when 'C', 'c' then
				Result := 100
			when 'D', 'd' then
				Result := 500
			when 'M', 'm' then
				Result := 1000
			else
				Result := 0
			end
		ensure
			not_negative: Result >= 0
		end

invariant
	in_range: is_representable (value)

end
