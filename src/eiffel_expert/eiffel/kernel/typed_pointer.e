note
	description: "Addresses of a value of known type."

frozen expanded class
	TYPED_POINTER [G]

inherit
	POINTER_REF
		rename
			item as to_pointer
		end

convert
	to_pointer: {POINTER}

end
