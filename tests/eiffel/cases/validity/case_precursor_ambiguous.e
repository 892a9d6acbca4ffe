note
	description: "Precursor where two parents have effective versions."

class
	CASE_PRECURSOR_AMBIGUOUS

inherit
	CASE_BASE
		redefine
			rest
		end

	CASE_RESTING
		redefine
			rest
		end

create
	make

feature -- Access

	rest
		do
			Precursor -- VDPR-3
			Precursor {CASE_RESTING}
		end

end
