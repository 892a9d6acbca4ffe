note
	description: "Calls without object, typed constants, manifest types."

class
	CASE_STATIC

feature -- Tests

	Limit: INTEGER = 3

	count: INTEGER

	doubled (n: INTEGER): INTEGER
		do
			Result := n * 2
		ensure
			instance_free: class
		end

	plain (n: INTEGER): INTEGER
		do
			Result := n * 2
		end

	calls: INTEGER
		do
			Result := {CASE_STATIC}.Limit
			Result := {CASE_STATIC}.doubled (3)
			Result := {CASE_STATIC}.plain (3) -- VUNO-3
			Result := {CASE_STATIC}.count -- VUNO-3
			Result := {CASE_STATIC}.nothing -- VUEX-2
			Result := {CASE_STATIC}.doubled -- VUAR-1
			Result := {CASE_STATIC}.doubled ("x") -- VUAR-2
			Result := {INTEGER}.max_value
			Result := {like Current}.Limit -- VUNO-5
			Result := {LIST [STRING]}.count -- VUNO-3 VUNO-5
		end

	constants
		do
			print ({INTEGER_8} 3)
			print ({INTEGER_8} 300) -- GVWMC-2
			print ({NATURAL_8} 255)
			print ({NATURAL_8} -1) -- GVWMC-2
			print ({REAL_32} 3.0)
			print ({STRING_32} "x")
			print ({STRING_8} 3) -- VWMQ
			print ({CHARACTER_32} 'x')
			print ({INTEGER} "x") -- VWMQ
		end

	types
		local
			l_type: TYPE [STRING]
			l_other: TYPE [INTEGER]
		do
			l_type := {STRING}
			l_other := {STRING} -- VJAR
			print (l_type.name)
			print (l_type.default)
			print (l_other)
		end

end
