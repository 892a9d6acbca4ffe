note
	description: "Failure: feature called on Void."

class
	VOID_TARGET

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
