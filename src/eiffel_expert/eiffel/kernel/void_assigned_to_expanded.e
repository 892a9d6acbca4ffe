note
	description: "Failure: Void assigned to an expanded entity."

class
	VOID_ASSIGNED_TO_EXPANDED

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
