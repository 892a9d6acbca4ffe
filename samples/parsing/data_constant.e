note
	description: "One of the values true, false and null."

class
	DATA_CONSTANT

inherit
	DATA_VALUE
		redefine
			is_equal
		end

create
	make_null,
	make_boolean

feature {NONE} -- Initialization

	make_null
			-- The value null.
		do
			word := "null"
		ensure
			null: is_null
		end

	make_boolean (a_value: BOOLEAN)
			-- The value true or false.
		do
			word := if a_value then "true" else "false" end
		ensure
			not_null: not is_null
			value_set: is_true = a_value
		end

feature -- Access

	word: STRING
			-- Word that stands for the value

feature -- Measurement

	depth: INTEGER = 0
			-- A constant has no parts.

feature -- Status report

	is_null: BOOLEAN
			-- Is it null?
		do
			Result := word ~ "null"
		ensure
			definition: Result = (word ~ "null")
		end

	is_true: BOOLEAN
			-- Is it true?
		do
			Result := word ~ "true"
		ensure
			definition: Result = (word ~ "true")
			not_null: Result implies not is_null
		end

feature -- Comparison

	is_equal (other: like Current): BOOLEAN
			-- Is `other' the same constant?
		do
			Result := word ~ other.word
		end

feature -- Output

	append_to (a_target: STRING_32)
			-- Append the word to `a_target'.
		do
			a_target.append_string_general (word)
		end

invariant
	known: word ~ "null" or word ~ "true" or word ~ "false"

end
