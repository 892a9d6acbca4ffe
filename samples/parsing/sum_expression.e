note
	description: "Sum of two expressions."

class
	SUM_EXPRESSION

inherit
	BINARY_EXPRESSION

create
	make

feature -- Access

	operator: STRING = "+"
			-- Sign between the operands

	derivative (a_variable: STRING): MATH_EXPRESSION
			-- Sum of the derivatives
		do
			Result := left.derivative (a_variable) + right.derivative (a_variable)
		end

feature -- Measurement

	precedence: INTEGER
			-- Precedence of sums
		do
			Result := Sum_precedence
		end

feature {NONE} -- Implementation

	combined (a_left, a_right: REAL_64): REAL_64
			-- Sum of two numbers
		do
			Result := a_left + a_right
		end

	reduced (a_left, a_right: MATH_EXPRESSION): MATH_EXPRESSION
			-- Sum without a zero
		do
			if a_left.is_constant (0.0) then
				Result := a_right
			elseif a_right.is_constant (0.0) then
				Result := a_left
			elseif attached {NEGATED_EXPRESSION} a_right as l_negated then
				Result := a_left - l_negated.operand
			else
				Result := a_left + a_right
			end
		end

end
