note
	description: "A precursor of a class that is no parent."

class
	CASE_HEIR_WRONG_PRECURSOR

inherit
	CASE_BASE
		redefine
			work
		end

create
	make

feature

	work
		do
			Precursor {CASE_DEFERRED_BASE} -- VDPR-2
			Precursor {CASE_BASE}
		end

end
