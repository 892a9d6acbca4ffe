note
	description: "Redeclarations: attributes and functions, types, arguments, frozen, once."

class
	CASE_REDECLARED_WRONG

inherit
	CASE_BOX
		redefine
			width,
			height,
			scale,
			draw
		end

create
	make

feature

	width: INTEGER -- VDRD-6
		do
			Result := 3
		end

	height: NATURAL

	scale (n: INTEGER_64): like Current
		do
			Result := Current
		end

	draw (n: INTEGER)
		do
		end

end
