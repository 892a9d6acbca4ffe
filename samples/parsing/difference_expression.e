note
	description: "Difference of two expressions."

class
	DIFFERENCE_EXPRESSION

inherit
	BINARY_EXPRESSION
		redefine
			right_precedence
		end

create
	make

feature -- Access

	operator: STRING = "-"
			-- Sign between the operands

	derivative (a_variable: STRING): MATH_EXPRESSION
			-- Difference of the derivatives
		do
			Result := left.derivative (a_variable) - right.derivative (a_variable)
		end

feature -- Measurement

	precedence: INTEGER
			-- Precedence of differences
		do
			Result := Sum_precedence
		end

feature {NONE} -- Implementation

	combined (a_left, a_right: REAL_64): REAL_64
			-- Difference of two numbers
		do
			Result := a_left - a_right
		end

	reduced (a_left, a_right: MATH_EXPRESSION): MATH_EXPRESSION
			-- Difference without a zero; nothing is left of an expression less itself
		do
			if a_right.is_constant (0.0) then
				Result := a_left
			elseif a_left.is_constant (0.0) then
				Result := - a_right
			elseif a_left ~ a_right then
				Result := constant (0.0)
			else
				Result := a_left - a_right
			end
		end

	right_precedence: INTEGER
			-- A sum on the right needs parentheses.
		do
			Result := Precursor + 1
		ensure then
			above: Result > precedence
		end

end
