note
	description: "Expression with an operator between two operands."

deferred class
	BINARY_EXPRESSION

inherit
	MATH_EXPRESSION
		redefine
			is_equal
		end

feature {NONE} -- Initialization

	make (a_left, a_right: MATH_EXPRESSION)
			-- Combine `a_left' and `a_right'.
		do
			left := a_left
			right := a_right
		ensure
			left_set: left = a_left
			right_set: right = a_right
		end

feature -- Access

	left: MATH_EXPRESSION
			-- Operand before the operator

	right: MATH_EXPRESSION
			-- Operand after the operator

	operator: STRING
			-- Sign between the operands
		deferred
		ensure
			one_sign: Result.count = 1
		end

	value (a_values: HASH_TABLE [REAL_64, STRING]): REAL_64
			-- Values of the operands, combined
		do
			Result := combined (left.value (a_values), right.value (a_values))
		end

	simplified: MATH_EXPRESSION
			-- Same value with numbers folded and neutral operands left out
		local
			l_left, l_right: MATH_EXPRESSION
		do
			l_left := left.simplified
			l_right := right.simplified
			if
				attached {NUMBER_EXPRESSION} l_left as l_first and attached {NUMBER_EXPRESSION} l_right as l_second
				and then are_combinable (l_first.number, l_second.number)
			then
				Result := constant (combined (l_first.number, l_second.number))
			else
				Result := reduced (l_left, l_right)
			end
		end

	out: STRING
			-- Both operands with the operator between them
		do
			Result := nested (left, precedence) + " " + operator + " " + nested (right, right_precedence)
		end

feature -- Status report

	is_defined (a_values: HASH_TABLE [REAL_64, STRING]): BOOLEAN
			-- Are the operands defined and may their values be combined?
		do
			Result := left.is_defined (a_values) and then right.is_defined (a_values)
				and then are_combinable (left.value (a_values), right.value (a_values))
		end

	depends_on (a_variable: STRING): BOOLEAN
			-- Does an operand depend on `a_variable'?
		do
			Result := left.depends_on (a_variable) or else right.depends_on (a_variable)
		end

	are_combinable (a_left, a_right: REAL_64): BOOLEAN
			-- May the operator be applied to these numbers?
		do
			Result := True
		end

feature -- Comparison

	is_equal (other: like Current): BOOLEAN
			-- Does `other' combine the same operands?
		do
			Result := left ~ other.left and right ~ other.right
		end

feature {NONE} -- Implementation

	combined (a_left, a_right: REAL_64): REAL_64
			-- The operator applied to two numbers
		require
			combinable: are_combinable (a_left, a_right)
		deferred
		end

	reduced (a_left, a_right: MATH_EXPRESSION): MATH_EXPRESSION
			-- `a_left' and `a_right' combined, or a simpler expression of the same value
		deferred
		end

	right_precedence: INTEGER
			-- Precedence below which the right operand needs parentheses
		do
			Result := precedence
		ensure
			not_below: Result >= precedence
		end

end
