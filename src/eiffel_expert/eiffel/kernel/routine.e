note
	description: "Agents: routines as objects, some arguments left open."

deferred class
	ROUTINE [OPEN_ARGS -> detachable TUPLE create default_create end]

inherit
	HASHABLE
		redefine
			copy,
			is_equal
		end

	MISMATCH_CORRECTOR
		redefine
			copy,
			correct_mismatch,
			is_equal
		end

inherit {NONE}
	REFLECTOR
		export
			{NONE} all
		redefine
			copy,
			is_equal
		end

feature -- Access

	hash_code: INTEGER
		do
		end

	open_count: INTEGER

	frozen operands: detachable OPEN_ARGS

	target: detachable ANY
		do
		end

feature -- Status

	is_equal (other: like Current): BOOLEAN
		do
		end

	is_target_closed: BOOLEAN

	postcondition (args: like operands): BOOLEAN
		do
		end

	precondition (args: like operands): BOOLEAN
		do
		end

	valid_operands (args: detachable separate TUPLE): BOOLEAN
		do
		end

	valid_target (args: detachable TUPLE): BOOLEAN
		do
		end

feature -- Commands

	adapt (other: like Current)
		do
		end

	apply
		deferred
		end

	call (args: detachable separate OPEN_ARGS)
			-- Call the routine with `args' for its open arguments.
		require
			valid_operands: valid_operands (args)
		deferred
		end

	copy (other: like Current)
		do
		end

	correct_mismatch
		do
		end

	flexible_call (a: detachable separate TUPLE)
		do
		end

	frozen set_operands (args: detachable OPEN_ARGS)
		do
		end

	set_target (a_target: like target)
		do
		end

feature -- Constants

	callable: BOOLEAN = True

feature -- Obsolete

	adapt_from (other: like Current)
		obsolete
			"Kept for old code."
		do
		end

	arguments: detachable OPEN_ARGS
		obsolete
			"Kept for old code."
		do
		end

	empty_operands: attached OPEN_ARGS
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	set_arguments (args: detachable OPEN_ARGS)
		obsolete
			"Kept for old code."
		do
		end

	valid_arguments (args: detachable OPEN_ARGS): BOOLEAN
		obsolete
			"Kept for old code."
		do
		end

feature {ROUTINE} -- Implementation

	frozen calc_rout_addr: POINTER

	closed_count: INTEGER
		do
		end

	frozen closed_operands: detachable TUPLE

	frozen encaps_rout_disp: POINTER

	frozen is_basic: BOOLEAN

	frozen open_map: detachable ARRAY [INTEGER]

	frozen rout_disp: POINTER

	frozen routine_id: INTEGER

	frozen set_rout_disp (a_rout_disp, a_encaps_rout_disp, a_calc_rout_addr: POINTER; a_routine_id: INTEGER; a_open_map: like open_map; a_is_basic, a_is_target_closed: BOOLEAN; a_written_type_id_inline_agent: INTEGER; a_closed_operands: TUPLE; a_open_count: INTEGER)
		do
			check interface_only: False then
			end
		end

	frozen set_rout_disp_final (a_rout_disp, a_encaps_rout_disp, a_calc_rout_addr: POINTER; a_closed_operands: TUPLE; a_is_target_closed: BOOLEAN; a_open_count: INTEGER)
		do
			check interface_only: False then
			end
		end

	frozen set_rout_disp_int (a_rout_disp, a_encaps_rout_disp, a_calc_rout_addr: POINTER; a_routine_id: INTEGER; a_open_map: like open_map; a_is_basic, a_is_target_closed: BOOLEAN; a_written_type_id_inline_agent: INTEGER; a_closed_operands: TUPLE; a_open_count: INTEGER)
		do
		end

	frozen written_type_id_inline_agent: INTEGER

feature {NONE} -- Implementation

	open_operand_type (i: INTEGER): INTEGER
		do
		end

	frozen open_types: detachable ARRAY [INTEGER]

	type_id_of (a: separate ANY): INTEGER
		do
		end

end
