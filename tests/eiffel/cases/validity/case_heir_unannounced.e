note
	description: "Redefinition without a clause, clause without redefinition."

class
	CASE_HEIR_UNANNOUNCED

inherit
	CASE_BASE
		redefine
			rest -- VDRS-4
		end

create
	make

feature

	work -- VMFN
		do
		end

end
