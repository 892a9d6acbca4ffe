note
	description: "Failure: a retrieved object does not fit its class."

class
	MISMATCH_FAILURE

inherit
	DATA_EXCEPTION

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
