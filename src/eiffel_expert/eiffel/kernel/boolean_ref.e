note
	description: "Objects that hold a truth value."

class
	BOOLEAN_REF

inherit
	HASHABLE
		redefine
			out
		end

feature -- Access

	hash_code: INTEGER
		do
		end

	out: STRING
		do
			check interface_only: False then
			end
		end

	to_integer: INTEGER
		do
		end

	to_reference: BOOLEAN_REF
		do
			check interface_only: False then
			end
		end

feature -- Operators

	conjuncted alias "and" alias "∧" (other: like Current): BOOLEAN
		do
		end

	conjuncted_semistrict alias "and then" alias "∧…" (other: like Current): BOOLEAN
		do
		end

	disjuncted alias "or" alias "∨" (other: like Current): BOOLEAN
		do
		end

	disjuncted_exclusive alias "xor" alias "⊻" (other: like Current): BOOLEAN
		do
		end

	disjuncted_semistrict alias "or else" alias "∨…" (other: like Current): BOOLEAN
		do
		end

	implication alias "implies" alias "⇒" (other: like Current): BOOLEAN
		do
		end

	negated alias "not" alias "¬": BOOLEAN
		do
		end

feature -- Status

	item: BOOLEAN
		external
			"built_in"
		end

feature -- Commands

	set_item (b: BOOLEAN)
		external
			"built_in"
		end

feature {NONE} -- Implementation

	make_from_reference (v: BOOLEAN_REF)
		do
			check interface_only: False then
			end
		end

end
