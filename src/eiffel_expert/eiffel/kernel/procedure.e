note
	description: "Agents without a result."

class
	PROCEDURE [OPEN_ARGS -> detachable TUPLE create default_create end]

inherit
	ROUTINE [OPEN_ARGS]
		rename
			call as call alias "()"
		end

create {NONE}
	set_rout_disp,
	set_rout_disp_final

feature -- Operators

	call alias "()" (args: detachable separate OPEN_ARGS)
		external
			"built_in"
		end

feature -- Commands

	apply
		do
		end

feature {NONE} -- Implementation

	fast_call (a_rout_disp, a_calc_rout_addr: POINTER; a_closed_operands: POINTER; a_operands: POINTER; a_routine_id: INTEGER; a_is_basic: BOOLEAN; a_class_id_inline_agent: INTEGER; a_closed_count, a_open_count: INTEGER; a_open_map: POINTER)
		external
			"built_in"
		end

end
