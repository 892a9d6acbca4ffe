note
	description: "Agents that give a result."

class
	FUNCTION [OPEN_ARGS -> detachable TUPLE create default_create end, RESULT_TYPE]

inherit
	ROUTINE [OPEN_ARGS]
		redefine
			copy,
			is_equal
		end

create {NONE}
	set_rout_disp,
	set_rout_disp_final

feature -- Access

	flexible_item (a: detachable separate TUPLE): RESULT_TYPE
		do
			check interface_only: False then
			end
		end

	last_result: detachable RESULT_TYPE
			-- Value of the last call

feature -- Operators

	item alias "()" (args: detachable separate OPEN_ARGS): RESULT_TYPE
			-- Value of the function for `args'
		require
			valid_operands: valid_operands (args)
		external
			"built_in"
		end

feature -- Status

	is_equal (other: like Current): BOOLEAN
		do
		end

feature -- Commands

	apply
		do
		end

	call (args: detachable separate OPEN_ARGS)
		do
		end

	clear_last_result
		do
		end

	copy (other: like Current)
		do
		end

feature -- Obsolete

	eval (args: detachable OPEN_ARGS): RESULT_TYPE
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {NONE} -- Implementation

	fast_item (a_rout_disp, a_calc_rout_addr: POINTER; a_closed_operands: POINTER; a_operands: POINTER; a_routine_id: INTEGER; a_is_basic: BOOLEAN; a_class_id_inline_agent: INTEGER; a_closed_count, a_open_count: INTEGER; a_open_map: POINTER): RESULT_TYPE
		external
			"built_in"
		end

end
