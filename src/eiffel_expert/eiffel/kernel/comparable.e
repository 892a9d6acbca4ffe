note
	description: "Objects with a total order."

deferred class
	COMPARABLE

inherit
	PART_COMPARABLE
		redefine
			is_equal,
			is_greater,
			is_greater_equal,
			is_less,
			is_less_equal
		end

feature -- Operators

	is_greater alias ">" (other: like Current): BOOLEAN
		do
		end

	is_greater_equal alias ">=" alias "≥" (other: like Current): BOOLEAN
		do
		end

	is_less alias "<" (other: like Current): BOOLEAN
		deferred
		end

	is_less_equal alias "<=" alias "≤" (other: like Current): BOOLEAN
		do
		end

	max alias "∨" (other: like Current): like Current
		do
			check interface_only: False then
			end
		end

	min alias "∧" (other: like Current): like Current
		do
			check interface_only: False then
			end
		end

	three_way_comparison alias "⋚" (other: like Current): INTEGER
		do
		end

feature -- Status

	is_equal (other: like Current): BOOLEAN
		do
		end

end
