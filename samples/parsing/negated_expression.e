note
	description: "Expression with a minus before it."

class
	NEGATED_EXPRESSION

inherit
	MATH_EXPRESSION
		redefine
			is_equal
		end

create
	make

feature {NONE} -- Initialization

	make (a_operand: MATH_EXPRESSION)
			-- Negate `a_operand'.
		do
			operand := a_operand
		ensure
			operand_set: operand = a_operand
		end

feature -- Access

	operand: MATH_EXPRESSION
			-- What is negated

	value (a_values: HASH_TABLE [REAL_64, STRING]): REAL_64
			-- Value of the operand with the other sign
		do
			Result := - operand.value (a_values)
		end

	derivative (a_variable: STRING): MATH_EXPRESSION
			-- Derivative of the operand, negated
		do
			Result := - operand.derivative (a_variable)
		end

	simplified: MATH_EXPRESSION
			-- Same value with numbers folded and doubled minuses gone
		local
			l_operand: MATH_EXPRESSION
		do
			l_operand := operand.simplified
			if attached {NUMBER_EXPRESSION} l_operand as l_number then
				Result := constant (- l_number.number)
			elseif attached {NEGATED_EXPRESSION} l_operand as l_negated then
				Result := l_negated.operand
			else
				Result := - l_operand
			end
		end

	out: STRING
			-- A minus and the operand
		do
			Result := "-" + nested (operand, Negation_precedence)
		end

feature -- Measurement

	precedence: INTEGER
			-- A leading minus binds more tightly than the binary operators.
		do
			Result := Negation_precedence
		end

feature -- Status report

	is_defined (a_values: HASH_TABLE [REAL_64, STRING]): BOOLEAN
			-- Is the operand defined?
		do
			Result := operand.is_defined (a_values)
		end

	depends_on (a_variable: STRING): BOOLEAN
			-- Does the operand depend on `a_variable'?
		do
			Result := operand.depends_on (a_variable)
		end

feature -- Comparison

	is_equal (other: like Current): BOOLEAN
			-- Does `other' negate the same expression?
		do
			Result := operand ~ other.operand
		end

end
