note
	description: "An heir whose formal is a tuple: its agents have the fields as operands, those inherited have not."

class
	CASE_AGENT_FORMALS_OF_TUPLES [G -> TUPLE]

inherit
	CASE_AGENT_FORMALS [G]

feature

	use (a_action: PROCEDURE [G]; a_nested: PROCEDURE [TUPLE [G]])
		do
			do_all (a_nested)
			action := a_nested
			do_all (a_action) -- VUAR-2
			action := a_action -- VJAR
		end

end
