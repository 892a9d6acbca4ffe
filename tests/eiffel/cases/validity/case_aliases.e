note
	description: "Operators and brackets: redeclared, renamed, merged."

class
	CASE_ALIASES

inherit
	CASE_BASE
		rename
			item as entry alias "[]"
		end

create
	make

feature

	plus alias "+" (other: like Current): like Current
		do
			Result := other
		end

	negated alias "-" alias "not": like Current
		do
			Result := Current
		end

	unary_with_argument alias "/" : INTEGER -- VFAV-1
		do
		end

	binary_without alias "*" (a, b: INTEGER): INTEGER -- VFAV-1
		do
		end

	command alias "^" (a: INTEGER) -- VFAV-1
		do
		end

	second_bracket alias "[]" (i: INTEGER): INTEGER -- VFAV-2
		do
		end

end
