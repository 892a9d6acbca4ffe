note
	description: "Failure in the old expression of a postcondition."

class
	OLD_VIOLATION

inherit
	SYS_EXCEPTION

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
