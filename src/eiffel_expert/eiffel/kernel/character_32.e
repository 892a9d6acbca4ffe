note
	description: "Unicode characters."

frozen expanded class
	CHARACTER_32

inherit
	CHARACTER_32_REF
		redefine
			code,
			natural_32_code,
			to_character_8
		end

create
	default_create,
	make_from_reference

convert
	make_from_reference ({CHARACTER_32_REF})

feature -- Access

	code: INTEGER
		external
			"built_in"
		end

	natural_32_code: NATURAL_32
		external
			"built_in"
		end

	to_character_8: CHARACTER_8
		external
			"built_in"
		end

end
