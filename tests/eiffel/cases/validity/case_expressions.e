note
	description: "If-expressions, object tests as expressions, parentheses, strings."

class
	CASE_EXPRESSIONS

feature -- Tests

	if_expressions (n: INTEGER; a_maybe: detachable STRING): STRING
		local
			l_number: INTEGER
			l_real: REAL_64
		do
			Result := if n > 0 then "a" else "b" end
			Result := if n > 0 then "a" elseif n < 0 then "b" else "c" end
			Result := if n then "a" else "b" end -- VWBE
			Result := if n > 0 then "a" else a_maybe end
			Result := if a_maybe /= Void then a_maybe else "b" end
			Result := if attached a_maybe as l_text then l_text else "b" end
			l_number := if n > 0 then 1 else 2 end
			l_number := if n > 0 then 1 else "x" end -- VJAR
			l_real := if n > 0 then 1 else 2.0 end -- VJAR
			print (l_number + l_real.truncated_to_integer)
			print (if n > 0 then "a" else 3 end)
			Result := (if n > 0 then "a" else "b" end).as_upper
			Result := (if n > 0 then "a" else "b" end).to_uper -- VUEX-2
		end

	object_tests (a_value: detachable ANY): BOOLEAN
		do
			Result := attached a_value
			Result := attached {STRING} a_value
			Result := attached {STRING} a_value as l_text and then l_text.is_empty

			Result := attached {STRING} unknown as l_text_2 and then l_text_2.is_empty -- VEEN-8 VUEX-1
			Result := attached {LIST [STRING]} a_value as l_list and then l_list.first.is_empty
			Result := attached {LIST [STRING]} a_value as l_list_2 and then l_list_2.first.is_emty -- VUEX-2
		end

	strings (a_text: STRING): INTEGER
		do
			Result := ("abc").count
			Result := ("abc" + a_text).count
			Result := a_text + "x" -- VJAR
			Result := a_text [1].code
			Result := a_text [1].natural_32_code -- VJAR
			print ("a" + (3).out + (True).out)
			print ("a" + 3) -- VUAR-2
		end

	ranges
		do
			across 1 |..| 3 as i loop
				print (i.out)
			end
			across "a" |..| "z" as c loop -- VUEX-2
				print (c)
			end
			print ((1 |..| 3).count)
		end

	types_in_bodies (n: detachable ANY)
		local
			l_list: detachable LIST [STRING]
		do
			if attached {UNKNOWN_THING} n as l_test then -- VTCT
				print (l_test)
			end
			create {UNKNOWN_THING} l_list.make -- VTCT
			print ({UNKNOWN_THING}) -- VTCT
			print ({STRING})
			across {UNKNOWN_THING}.items as i loop -- VTCT
				print (i)
			end
		end

	addresses
		local
			p: POINTER
			n: INTEGER
		do
			p := $n
			p := $strings
			p := $unknown_feature -- VEEN-11
			print (p)
		end

end
