note
	description: "Number in structured data; it keeps the digits it was written with."

class
	DATA_NUMBER

inherit
	DATA_VALUE
		redefine
			is_equal
		end

create
	make,
	make_integer

convert
	make_integer ({INTEGER_64})

feature {NONE} -- Initialization

	make (a_digits: READABLE_STRING_GENERAL)
			-- Number written as `a_digits'.
		require
			number: a_digits.is_real_64
		do
			digits := a_digits.to_string_32
		ensure
			digits_set: digits.same_string_general (a_digits)
		end

	make_integer (a_value: INTEGER_64)
			-- The number `a_value'.
		do
			digits := a_value.out.to_string_32
		ensure
			integral: is_integer
			value_set: to_integer = a_value
		end

feature -- Access

	digits: STRING_32
			-- Decimal form

	value: REAL_64
			-- The number, as precise as the machine has it
		do
			Result := digits.to_real_64
		ensure
			same_as_digits: Result = digits.to_real_64
		end

	to_integer: INTEGER_64
			-- The number as an integer
		require
			integral: is_integer
		do
			Result := digits.to_integer_64
		end

feature -- Measurement

	depth: INTEGER = 0
			-- A number has no parts.

feature -- Status report

	is_integer: BOOLEAN
			-- Is it written without fraction and exponent?
		do
			Result := digits.is_integer_64
		ensure
			no_fraction: Result implies not digits.has ('.')
		end

feature -- Comparison

	is_equal (other: like Current): BOOLEAN
			-- Is `other' the same number, however it is written?
		do
			Result := value = other.value
		end

feature -- Output

	append_to (a_target: STRING_32)
			-- Append the digits to `a_target'.
		do
			a_target.append (digits)
		end

invariant
	number: digits.is_real_64

end
