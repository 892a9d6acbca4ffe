note
	description: "Arithmetic expression over real numbers with variables, kept as an immutable tree."

deferred class
	MATH_EXPRESSION

inherit
	ANY
		undefine
			out
		redefine
			out
		end

feature -- Access

	value (a_values: HASH_TABLE [REAL_64, STRING]): REAL_64
			-- Value when variables have `a_values'
		require
			defined: is_defined (a_values)
		deferred
		end

	derivative (a_variable: STRING): MATH_EXPRESSION
			-- Derivative with respect to `a_variable', not simplified
		require
			named: not a_variable.is_empty
		deferred
		end

	simplified: MATH_EXPRESSION
			-- Expression of the same value without useless zeros and ones
		deferred
		end

	out: STRING
			-- Infix form with no more parentheses than needed
		deferred
		end

feature -- Measurement

	precedence: INTEGER
			-- How tightly the topmost operator binds
		deferred
		ensure
			in_range: Sum_precedence <= Result and Result <= Atom_precedence
		end

	Sum_precedence: INTEGER = 1
			-- Precedence of sums and differences

	Product_precedence: INTEGER = 2
			-- Precedence of products and quotients

	Negation_precedence: INTEGER = 3
			-- Precedence of a leading minus

	Atom_precedence: INTEGER = 4
			-- Precedence of numbers and variables

feature -- Status report

	is_defined (a_values: HASH_TABLE [REAL_64, STRING]): BOOLEAN
			-- Do all variables have values, and is nothing divided by zero?
		deferred
		end

	depends_on (a_variable: STRING): BOOLEAN
			-- Does `a_variable' occur?
		deferred
		end

	is_constant (a_value: REAL_64): BOOLEAN
			-- Is the expression the number `a_value'?
		do
			Result := attached {NUMBER_EXPRESSION} Current as l_number and then l_number.number = a_value
		ensure
			number: Result implies attached {NUMBER_EXPRESSION} Current
		end

feature -- Basic operations

	plus alias "+" (other: MATH_EXPRESSION): SUM_EXPRESSION
			-- Sum with `other'
		do
			create Result.make (Current, other)
		ensure
			left_set: Result.left = Current
			right_set: Result.right = other
		end

	minus alias "-" (other: MATH_EXPRESSION): DIFFERENCE_EXPRESSION
			-- Difference from `other'
		do
			create Result.make (Current, other)
		ensure
			left_set: Result.left = Current
			right_set: Result.right = other
		end

	product alias "*" (other: MATH_EXPRESSION): PRODUCT_EXPRESSION
			-- Product by `other'
		do
			create Result.make (Current, other)
		ensure
			left_set: Result.left = Current
			right_set: Result.right = other
		end

	quotient alias "/" (other: MATH_EXPRESSION): QUOTIENT_EXPRESSION
			-- Quotient by `other'
		do
			create Result.make (Current, other)
		ensure
			left_set: Result.left = Current
			right_set: Result.right = other
		end

	opposite alias "-": NEGATED_EXPRESSION
			-- Expression with the other sign
		do
			create Result.make (Current)
		ensure
			operand_set: Result.operand = Current
		end

feature {NONE} -- Implementation

	nested (a_operand: MATH_EXPRESSION; a_least: INTEGER): STRING
			-- Infix form of `a_operand', in parentheses if it binds less tightly than `a_least'
		do
			if a_operand.precedence < a_least then
				Result := "(" + a_operand.out + ")"
			else
				Result := a_operand.out
			end
		ensure
			holds_operand: Result.has_substring (a_operand.out)
		end

	constant (a_value: REAL_64): NUMBER_EXPRESSION
			-- Expression for `a_value'
		do
			create Result.make (a_value)
		ensure
			constant: Result.is_constant (a_value)
		end

end
