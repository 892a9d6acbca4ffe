note
	description: "A redeclaration whose signature does not conform."

class
	CASE_HEIR_SIGNATURE

inherit
	CASE_BASE
		redefine
			label,
			work
		end

create
	make

feature

	label: INTEGER -- VDRD-2

	work (n: INTEGER) -- VDRD-2
		do
		end

end
