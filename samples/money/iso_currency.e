note
	description: "Currency with its three-letter code and the number of decimals of its amounts."

class
	ISO_CURRENCY

inherit
	HASHABLE
		redefine
			is_equal,
			out
		end

create
	make,
	make_known

feature {NONE} -- Initialization

	make (a_code: STRING; a_decimals: INTEGER)
			-- Currency `a_code' whose smallest unit is a tenth to the power `a_decimals'.
		require
			proper_code: is_code (a_code)
			few_decimals: 0 <= a_decimals and a_decimals <= Max_decimals
		do
			create code.make_from_string (a_code)
			decimals := a_decimals
		ensure
			code_set: code ~ a_code
			decimals_set: decimals = a_decimals
		end

	make_known (a_code: STRING)
			-- Currency `a_code' with the usual number of decimals.
		require
			proper_code: is_code (a_code)
		do
			if unusual_decimals.has (a_code) then
				make (a_code, unusual_decimals [a_code])
			else
				make (a_code, 2)
			end
		ensure
			code_set: code ~ a_code
		end

feature -- Access

	code: STRING
			-- Three capitals

	out: STRING
			-- The code
		do
			create Result.make_from_string (code)
		ensure then
			same: Result ~ code
		end

	hash_code: INTEGER
			-- Hash code of the code
		do
			Result := code.hash_code
		end

feature -- Measurement

	decimals: INTEGER
			-- Number of digits after the decimal point

	units: INTEGER_64
			-- How many smallest units make one of the currency
		do
			Result := 1
			across 1 |..| decimals as i loop
				Result := Result * 10
			end
		ensure
			positive: Result >= 1
		end

	Max_decimals: INTEGER = 4
			-- Greatest number of decimals of any currency

feature -- Status report

	is_code (a_text: STRING): BOOLEAN
			-- Is `a_text' made of three capitals?
		do
			Result := a_text.count = 3 and then across a_text as c all 'A' <= c and c <= 'Z' end
		ensure
			three_letters: Result implies a_text.count = 3
		end

feature -- Comparison

	is_equal (other: like Current): BOOLEAN
			-- Is `other' the same currency?
		do
			Result := code ~ other.code and decimals = other.decimals
		end

feature {NONE} -- Implementation

	unusual_decimals: HASH_TABLE [INTEGER, STRING]
			-- Number of decimals of currencies that don't have two
		once
			create Result.make (8)
			Result ["JPY"] := 0
			Result ["KRW"] := 0
			Result ["ISK"] := 0
			Result ["KWD"] := 3
			Result ["TND"] := 3
			Result ["CLF"] := 4
		ensure
			in_range: across Result as d all 0 <= d and d <= Max_decimals end
			unusual: across Result as d all d /= 2 end
		end

invariant
	proper_code: is_code (code)
	few_decimals: 0 <= decimals and decimals <= Max_decimals

end
