note
	description: "Number as an expression."

class
	NUMBER_EXPRESSION

inherit
	MATH_EXPRESSION
		redefine
			is_equal
		end

create
	make

feature {NONE} -- Initialization

	make (a_number: REAL_64)
			-- Expression for `a_number'.
		do
			number := a_number
		ensure
			number_set: number = a_number
		end

feature -- Access

	number: REAL_64
			-- The number

	value (a_values: HASH_TABLE [REAL_64, STRING]): REAL_64
			-- The number, whatever `a_values'
		do
			Result := number
		ensure then
			same: Result = number
		end

	derivative (a_variable: STRING): MATH_EXPRESSION
			-- Zero
		do
			Result := constant (0.0)
		ensure then
			zero: Result.is_constant (0.0)
		end

	simplified: MATH_EXPRESSION
			-- The number itself
		do
			Result := Current
		end

	out: STRING
			-- Decimal form, without a point if the number is integral
		do
			if number = number.rounded_real_64 and number.abs < Integral_limit then
				Result := number.rounded_real_64.truncated_to_integer_64.out
			else
				Result := number.out
			end
		end

feature -- Measurement

	precedence: INTEGER
			-- A negative number starts with a minus
		do
			Result := if number < 0.0 then Negation_precedence else Atom_precedence end
		end

feature -- Status report

	is_defined (a_values: HASH_TABLE [REAL_64, STRING]): BOOLEAN
			-- A number needs no values.
		do
			Result := True
		end

	depends_on (a_variable: STRING): BOOLEAN
			-- A number depends on nothing.
		do
			Result := False
		end

feature -- Comparison

	is_equal (other: like Current): BOOLEAN
			-- Is `other' the same number?
		do
			Result := number = other.number
		end

feature {NONE} -- Implementation

	Integral_limit: REAL_64 = 1.0e15
			-- Below it, integral numbers are exact

end
