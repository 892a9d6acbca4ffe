note
	description: "Agents that give a truth value."

class
	PREDICATE [OPEN_ARGS -> detachable TUPLE create default_create end]

inherit
	FUNCTION [OPEN_ARGS, BOOLEAN]

create {NONE}
	set_rout_disp,
	set_rout_disp_final

end
