note
	description: "Failure: no branch of an inspect takes the value."

class
	BAD_INSPECT_VALUE

inherit
	LANGUAGE_EXCEPTION

feature -- Access

	frozen code: INTEGER
		do
		end

	tag: IMMUTABLE_STRING_32
		once
			check interface_only: False then
			end
		end

end
