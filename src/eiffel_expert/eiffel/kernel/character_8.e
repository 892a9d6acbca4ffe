note
	description: "Characters of one byte."

frozen expanded class
	CHARACTER_8

inherit
	CHARACTER_8_REF
		redefine
			code,
			to_character_32
		end

create
	default_create,
	make_from_reference

convert
	make_from_reference ({CHARACTER_8_REF}),
	to_character_32: {CHARACTER_32}

feature -- Access

	code: INTEGER
		external
			"built_in"
		end

	to_character_32: CHARACTER_32
		external
			"built_in"
		end

end
