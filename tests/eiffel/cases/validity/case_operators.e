note
	description: "Operators, brackets, equality and conditions."

class
	CASE_OPERATORS

feature -- Arithmetic

	numbers (n: INTEGER; r: REAL_64): REAL_64
		do
			Result := n + r
			Result := r + n
			Result := n / 2
			Result := n ^ 2
			Result := n // 2
			Result := n \\ 2
			Result := -n
		end

	integer_division (n: INTEGER): INTEGER
		do
			Result := n / 2 -- VJAR
		end

	power (n: INTEGER): INTEGER
		do
			Result := n ^ 2 -- VJAR
		end

	unknown_operator (a_text: STRING): detachable STRING
		do
			Result := a_text - "x" -- VUEX-2
		end

	unknown_prefix (a_text: STRING): detachable STRING
		do
			Result := -a_text -- VUEX-2
		end

	wrong_operand (n: INTEGER): INTEGER
		do
			Result := n + "x" -- VUAR-2
		end

	text_plus_number (a_text: STRING; n: INTEGER): detachable STRING
		do
			Result := a_text + n -- VUAR-2
		end

	text_plus_out (a_text: STRING; n: INTEGER): STRING
		do
			Result := a_text + n.out
		end

	mixed_widths (a: INTEGER_8; b: INTEGER_64; c: NATURAL_32): INTEGER_64
		do
			Result := a + b
			Result := b + a
			Result := b + c
		end

	free_operator (a_point: CASE_OPERATORS): CASE_OPERATORS
		do
			Result := a_point |+| Current
			Result := a_point |-| Current -- VUEX-2
		end

	added alias "|+|" (other: CASE_OPERATORS): CASE_OPERATORS
		do
			Result := other
		end

feature -- Comparison

	equalities (n: INTEGER; a_text: STRING; a_list: LIST [STRING]; a_maybe: detachable STRING)
		local
			l_same: BOOLEAN
		do
			l_same := n = 3
			l_same := n = 3.0
			l_same := n = "x" -- VWEQ
			l_same := a_text = a_list -- VWEQ
			l_same := a_text ~ a_maybe
			l_same := a_maybe = Void
			l_same := a_text = Void
			l_same := n = Void
			l_same := a_text /~ 3 -- VWEQ
			l_same := a_text = {STRING_32} "x"
			l_same := Current = a_list -- VWEQ
			if l_same then
			end
		end

	orders (n: INTEGER; a_text: STRING; a_any: ANY): BOOLEAN
		do
			Result := n < 3
			Result := a_text < "x"
			Result := a_any < a_any -- VUEX-2
			Result := n < "x" -- VUAR-2
			Result := 1 < 2 and 2 <= n
			Result := not n -- VUEX-2
		end

feature -- Conditions

	conditions (n: INTEGER; a_text: STRING)
		do
			if n then -- VWBE
			end
			if a_text.count then -- VWBE
			elseif a_text then -- VWBE
			end
			from
			until
				n -- VWBE
			loop
			end
			check
				n -- VWBE
			end
			if n > 3 and a_text then -- VUAR-2
			end
		end

	condition_of_assertion (n: INTEGER)
		require
			n -- VWBE
		do
		ensure
			counted: n + 1 -- VWBE
		end

feature -- Brackets

	brackets (a_list: ARRAYED_LIST [STRING]; a_table: HASH_TABLE [INTEGER, STRING]; n: INTEGER)
		do
			print (a_list [1])
			print (a_list ["x"]) -- VUAR-2
			print (a_table ["x"])
			print (a_table [1]) -- VUAR-2
			print (a_list [1, 2]) -- VUAR-1
			print (n [1]) -- VUEX-2
			print (a_list [1].count)
		end

	tuple_brackets (a_pair: TUPLE [left: INTEGER; right: STRING])
		local
			n: INTEGER
		do
			n := a_pair.left
			n := a_pair.right -- VJAR
			n := a_pair.middle -- VUEX-2
			a_pair.left := 3
			a_pair.left := "x" -- VBAC-1
			a_pair.right := "x"
			print (a_pair [1]) -- VUAR-2
			print (n)
		end

end
