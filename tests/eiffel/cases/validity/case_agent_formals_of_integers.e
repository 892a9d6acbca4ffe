note
	description: "An heir that gives a tuple for the formal."

class
	CASE_AGENT_FORMALS_OF_INTEGERS

inherit
	CASE_AGENT_FORMALS [TUPLE [INTEGER]]

feature

	use
		do
			do_all (agent take)
			do_all (agent take_integer) -- VUAR-2
			action := agent take_integer -- VJAR
		end

	take (a_tuple: TUPLE [INTEGER])
		do
		end

	take_integer (a_integer: INTEGER)
		do
		end

end
