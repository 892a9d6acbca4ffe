note
	description: "A class to be initialized by heirs."

class
	CASE_INITIALIZED

create
	make

feature {NONE} -- Initialization

	make
		do
			title := "title"
			prepare
		end

feature -- Access

	title: STRING

	prepare
		do
		end

	take (a_value: ANY)
		do
		end

end
