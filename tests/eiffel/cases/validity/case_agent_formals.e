note
	description: "The formal stands for one operand of the agents, whatever heirs make of it."

class
	CASE_AGENT_FORMALS [G]

feature

	action: detachable PROCEDURE [G]

	do_all (a_action: PROCEDURE [G])
		do
			action := a_action
		end

	give (a_item: G)
		do
			if attached action as l_action then
				l_action (a_item)
			end
		end

end
