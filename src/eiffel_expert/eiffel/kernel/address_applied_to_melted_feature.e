note
	description: "Failure: address taken of a feature that has no machine code."

class
	ADDRESS_APPLIED_TO_MELTED_FEATURE

inherit
	EIFFELSTUDIO_SPECIFIC_LANGUAGE_EXCEPTION

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
