note
	description: "Product of two expressions."

class
	PRODUCT_EXPRESSION

inherit
	BINARY_EXPRESSION

create
	make

feature -- Access

	operator: STRING = "*"
			-- Sign between the operands

	derivative (a_variable: STRING): MATH_EXPRESSION
			-- Product rule
		do
			Result := left.derivative (a_variable) * right + left * right.derivative (a_variable)
		end

feature -- Measurement

	precedence: INTEGER
			-- Precedence of products
		do
			Result := Product_precedence
		end

feature {NONE} -- Implementation

	combined (a_left, a_right: REAL_64): REAL_64
			-- Product of two numbers
		do
			Result := a_left * a_right
		end

	reduced (a_left, a_right: MATH_EXPRESSION): MATH_EXPRESSION
			-- Product without a one; nothing is left of a product with zero
		do
			if a_left.is_constant (0.0) or a_right.is_constant (0.0) then
				Result := constant (0.0)
			elseif a_left.is_constant (1.0) then
				Result := a_right
			elseif a_right.is_constant (1.0) then
				Result := a_left
			else
				Result := a_left * a_right
			end
		end

end
