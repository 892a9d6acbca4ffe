note
	description: "Addresses outside the heap."

frozen expanded class
	POINTER

inherit
	POINTER_REF
		redefine
			hash_code,
			is_default_pointer,
			out,
			plus,
			to_integer_32
		end

create
	default_create,
	make_from_reference

convert
	make_from_reference ({POINTER_REF})

feature -- Access

	hash_code: INTEGER
		external
			"built_in"
		end

	out: STRING
		external
			"built_in"
		end

	to_integer_32: INTEGER_32
		external
			"built_in"
		end

feature -- Operators

	plus alias "+" (offset: INTEGER): POINTER
		external
			"built_in"
		end

feature -- Status

	is_default_pointer: BOOLEAN
		external
			"built_in"
		end

end
