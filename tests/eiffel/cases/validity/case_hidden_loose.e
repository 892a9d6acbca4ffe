note
	description: "An heir that does not conform, and hides a feature in vain."

class
	CASE_HIDDEN_LOOSE

inherit {NONE}
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

end
