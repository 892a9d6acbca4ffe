note
	description: "An heir of a class that is wrong."

class
	CASE_HEIR_OF_WRONG

inherit
	CASE_UNKNOWN_PARENT

create
	make

feature

	own
		do
			work
			something_else
			prnit ("x")
		end

end
