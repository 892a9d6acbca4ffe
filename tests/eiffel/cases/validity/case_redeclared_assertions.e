note
	description: "Assertions of redeclarations."

class
	CASE_REDECLARED_ASSERTIONS

inherit
	CASE_BOX
		redefine
			scale,
			draw
		end

create
	make

feature

	scale (n: INTEGER): like Current
		require -- VDRD-3
			small: n < 10
		do
			Result := Precursor (n)
		ensure -- VDRD-3
			there: Result /= Void
		end

	draw
		require else
			always: True
		do
			Precursor
		ensure then
			same: width = old width
		end

end
