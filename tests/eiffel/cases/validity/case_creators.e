note
	description: "Creation clauses that are wrong."

class
	CASE_CREATORS

create
	make,
	make, -- VGCP-3
	query, -- VGCP-2
	nothing -- VGCP-2

create {NONE}
	make -- VGCP-3

feature

	make
		do
		end

	query: INTEGER

end
