note
	description: "Precursor where all parents but one undefine the feature."

class
	CASE_PRECURSOR_UNDEFINED

inherit
	CASE_BASE
		redefine
			rest
		end

	CASE_RESTING
		undefine
			rest
		end

create
	make

feature -- Access

	rest
		do
			Precursor
			Precursor {CASE_BASE}
			Precursor {CASE_RESTING}
		end

end
