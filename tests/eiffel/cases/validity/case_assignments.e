note
	description: "What conforms and converts to what, and what can be assigned to."

class
	CASE_ASSIGNMENTS

feature -- Access

	number: INTEGER assign set_number

	set_number (n: INTEGER)
		do
			number := n
		end

	real: REAL_64

	text: detachable STRING

	certain: STRING
		attribute
			Result := ""
		end

	twice: INTEGER
		do
			Result := number * 2
		end

	Limit: INTEGER = 3

feature -- Conformance

	equal_types
		do
			number := 3
			text := "x"
		end

	wrong_types
		do
			number := "x" -- VJAR
			text := 3 -- VJAR
			number := True -- VJAR
			number := 'c' -- VJAR
			text := 'c' -- VJAR
		end

	widening (n: INTEGER_8; m: NATURAL_16)
		do
			number := n
			number := m
			real := number
			real := 3
		end

	narrowing (n: INTEGER_64; r: REAL_64)
		do
			number := n -- VJAR
			number := r -- VJAR
			number := n.to_integer_32
			number := r.truncated_to_integer
		end

	narrow_constants
		local
			l_small: INTEGER_8
			l_natural: NATURAL_8
		do
			l_small := 100
			l_small := 300 -- VJAR
			l_natural := 255
			l_natural := -1 -- VJAR
		end

	attachment (a_maybe: detachable STRING; a_sure: STRING)
		do
			text := a_maybe
			text := a_sure
			certain := a_sure
			certain := a_maybe -- VJAR
			certain := Void -- VJAR
			text := Void
		end

	attachment_guarded (a_maybe: detachable STRING)
		do
			if a_maybe /= Void then
				certain := a_maybe
			end
		end

	generics (a_strings: ARRAYED_LIST [STRING]; a_anys: ARRAYED_LIST [ANY])
		local
			l_list: LIST [ANY]
			l_strings: LIST [STRING]
		do
			l_list := a_strings
			l_strings := a_anys -- VJAR
			l_strings := a_strings
		end

	strings (a_8: STRING_8; a_32: STRING_32; a_general: READABLE_STRING_GENERAL)
		local
			l_8: STRING_8
			l_32: STRING_32
			l_general: READABLE_STRING_GENERAL
		do
			l_8 := a_8
			l_32 := a_8
			l_8 := a_32
			l_general := a_8
			l_8 := a_general -- VJAR
			l_32 := a_32 + a_8
			l_8 := a_8 + a_32
			print (l_8)
			print (l_32)
			print (l_general)
		end

	arrays
		local
			l_numbers: ARRAY [INTEGER]
			l_anys: ARRAY [ANY]
			l_texts: ARRAY [STRING]
		do
			l_numbers := <<1, 2, 3>>
			l_anys := <<1, "x">>
			l_texts := <<"x", 1>> -- VJAR
			l_texts := <<>>
			l_anys := <<"x", "y">>
			print (l_numbers)
			print (l_anys)
			print (l_texts)
		end

	any_takes_all (a_list: LIST [STRING])
		local
			l_any: ANY
		do
			l_any := 3
			l_any := a_list
			l_any := agent set_number
			l_any := [1, "x"]
			print (l_any)
		end

feature -- Targets

	no_targets (n: INTEGER)
		do
			n := 3 -- VJAW
			twice := 3 -- VJAW
			Limit := 4 -- VJAW
			set_number := 5 -- VJAW
			nothing := 6 -- VEEN
		end

	current_is_none
		do
			across 1 |..| 3 as i loop
				i := 2 -- VJAW
			end
		end

	by_assigner (a_other: CASE_ASSIGNMENTS; a_numbers: ARRAY [INTEGER])
		do
			a_other.number := 3
			a_other.number := "x" -- VBAC-1
			a_other.real := 3.0 -- VBAC-2
			a_numbers [1] := 3
			a_numbers [1] := "x" -- VBAC-1
			a_numbers ["x"] := 3 -- VUAR-2
			a_other.twice := 3 -- VBAC-2
		end

	by_table (a_table: HASH_TABLE [INTEGER, STRING])
		do
			a_table ["x"] := 3
			a_table [3] := 3 -- VUAR-2
			a_table.item ("y") := 4
		end

	attempt (a_value: detachable ANY)
		local
			l_text: detachable STRING
		do
			l_text ?= a_value
			if l_text /= Void then
				print (l_text)
			end
		end

end
