note
	description: "A feature that heirs hide stays exported to whom the parent exported it."

class
	CASE_HIDDEN

inherit
	CASE_BASE
		export
			{NONE} rest
		redefine
			work
		end

create
	make

feature

	work
		do
		end

	calls (a_other: CASE_HIDDEN; a_loose: CASE_HIDDEN_LOOSE)
		do
			a_other.rest
			a_other.work
			a_loose.rest
			a_loose.work
		end

end
