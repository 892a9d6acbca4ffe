note
	description: "Truth values."

frozen expanded class
	BOOLEAN

inherit
	BOOLEAN_REF
		redefine
			conjuncted,
			conjuncted_semistrict,
			disjuncted,
			disjuncted_exclusive,
			disjuncted_semistrict,
			implication,
			negated
		end

create
	default_create,
	make_from_reference

convert
	make_from_reference ({BOOLEAN_REF})

feature -- Operators

	conjuncted alias "and" alias "∧" (other: BOOLEAN): BOOLEAN
		external
			"built_in"
		end

	conjuncted_semistrict alias "and then" alias "∧…" (other: BOOLEAN): BOOLEAN
		external
			"built_in"
		end

	disjuncted alias "or" alias "∨" (other: BOOLEAN): BOOLEAN
		external
			"built_in"
		end

	disjuncted_exclusive alias "xor" alias "⊻" (other: BOOLEAN): BOOLEAN
		external
			"built_in"
		end

	disjuncted_semistrict alias "or else" alias "∨…" (other: BOOLEAN): BOOLEAN
		external
			"built_in"
		end

	implication alias "implies" alias "⇒" (other: BOOLEAN): BOOLEAN
		external
			"built_in"
		end

	negated alias "not" alias "¬": BOOLEAN
		external
			"built_in"
		end

end
