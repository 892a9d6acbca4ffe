note
	description: "Strings of either width that never change."

deferred class
	IMMUTABLE_STRING_GENERAL

inherit
	READABLE_STRING_GENERAL
		redefine
			is_immutable
		end

convert
	as_string_32: {READABLE_STRING_32, STRING_32}

feature -- Constants

	is_immutable: BOOLEAN = True

end
