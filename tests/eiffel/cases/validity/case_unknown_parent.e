note
	description: "A class that inherits from one that is unknown."

class
	CASE_UNKNOWN_PARENT

inherit
	CASE_NOWHERE -- VTCT
		rename
			make as make_nowhere
		redefine
			work
		end

create
	make

feature

	make
		do
			make_nowhere
		end

	work
		do
			Precursor
			something_inherited
		end

end
