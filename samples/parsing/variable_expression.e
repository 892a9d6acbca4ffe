note
	description: "Variable as an expression."

class
	VARIABLE_EXPRESSION

inherit
	MATH_EXPRESSION
		redefine
			is_equal
		end

create
	make

feature {NONE} -- Initialization

	make (a_name: STRING)
			-- Variable called `a_name'.
		require
			named: not a_name.is_empty
		do
			create name.make_from_string (a_name)
		ensure
			name_set: name ~ a_name
		end

feature -- Access

	name: STRING
			-- Name of the variable

	value (a_values: HASH_TABLE [REAL_64, STRING]): REAL_64
			-- Value of the variable in `a_values'
		do
			Result := a_values [name]
		ensure then
			looked_up: Result = a_values [name]
		end

	derivative (a_variable: STRING): MATH_EXPRESSION
			-- One for the variable itself, zero for another one
		do
			Result := constant (if name ~ a_variable then 1.0 else 0.0 end)
		end

	simplified: MATH_EXPRESSION
			-- The variable itself
		do
			Result := Current
		end

	out: STRING
			-- The name
		do
			Result := name.twin
		end

feature -- Measurement

	precedence: INTEGER
			-- Nothing binds more tightly.
		do
			Result := Atom_precedence
		end

feature -- Status report

	is_defined (a_values: HASH_TABLE [REAL_64, STRING]): BOOLEAN
			-- Does the variable have a value?
		do
			Result := a_values.has (name)
		end

	depends_on (a_variable: STRING): BOOLEAN
			-- Is it `a_variable'?
		do
			Result := name ~ a_variable
		end

feature -- Comparison

	is_equal (other: like Current): BOOLEAN
			-- Is `other' the same variable?
		do
			Result := name ~ other.name
		end

invariant
	named: not name.is_empty

end
