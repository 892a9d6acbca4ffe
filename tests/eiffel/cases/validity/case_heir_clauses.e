note
	description: "Clauses with names that the parent does not have."

class
	CASE_HEIR_CLAUSES

inherit
	CASE_BASE
		rename
			wrok as labour, -- VHRC-1
			rest as pause
		export
			{NONE} rest, work -- VLEL-2
		redefine
			rest, -- VDRS-1
			fixed,
			size
		end

create
	make

feature

	size: INTEGER
		do
			Result := 3
		end

	fixed: INTEGER
		do
			Result := 4
		end

end
