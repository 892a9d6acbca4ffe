note
	description: "Quotient of two expressions, undefined where the divisor is zero."

class
	QUOTIENT_EXPRESSION

inherit
	BINARY_EXPRESSION
		redefine
			are_combinable,
			right_precedence
		end

create
	make

feature -- Access

	operator: STRING = "/"
			-- Sign between the operands

	derivative (a_variable: STRING): MATH_EXPRESSION
			-- Quotient rule
		do
			Result := (left.derivative (a_variable) * right - left * right.derivative (a_variable)) / (right * right)
		end

feature -- Measurement

	precedence: INTEGER
			-- Precedence of quotients
		do
			Result := Product_precedence
		end

feature -- Status report

	are_combinable (a_left, a_right: REAL_64): BOOLEAN
			-- Is the divisor something else than zero?
		do
			Result := a_right /= 0.0
		ensure then
			no_zero: Result = (a_right /= 0.0)
		end

feature {NONE} -- Implementation

	combined (a_left, a_right: REAL_64): REAL_64
			-- Quotient of two numbers
		do
			Result := a_left / a_right
		end

	reduced (a_left, a_right: MATH_EXPRESSION): MATH_EXPRESSION
			-- Quotient without division by one
		do
			if a_right.is_constant (1.0) then
				Result := a_left
			else
				Result := a_left / a_right
			end
		end

	right_precedence: INTEGER
			-- A product on the right needs parentheses.
		do
			Result := Precursor + 1
		ensure then
			above: Result > precedence
		end

end
