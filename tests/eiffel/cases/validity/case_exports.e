note
	description: "Exports: to all, to some, to none; also through ancestors of the client."

class
	CASE_EXPORTS

inherit
	CASE_BASE

create
	make

feature -- Access

	public: INTEGER

feature {CASE_DEFERRED_BASE} -- For those

	for_deferred: INTEGER

feature {CASE_HEIR_RIGHT} -- For the heir

	for_heir: INTEGER

feature {CASE_BASE} -- For the base and its heirs

	for_base: INTEGER

feature {CASE_EXPORTS} -- For us

	for_us: INTEGER

feature {NONE} -- For nobody

	for_nobody: INTEGER

feature -- Calls

	calls (a_other: CASE_EXPORTS)
		do
			print (a_other.public)
			print (a_other.for_deferred) -- VUEX-2
			print (a_other.for_heir) -- VUEX-2
			print (a_other.for_base)
			print (a_other.for_us)
			print (a_other.for_nobody) -- VUEX-2
			print (for_nobody)
			print (a_other.secret) -- VUEX-2
			print (secret)
		end

	agents (a_other: CASE_EXPORTS): detachable FUNCTION [INTEGER]
		do
			Result := agent a_other.public
			Result := agent a_other.for_base
			Result := agent a_other.for_nobody -- VPCA-2
			Result := agent for_nobody
		end

end
