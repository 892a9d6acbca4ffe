note
	description: "Failure to store or retrieve objects."

class
	SERIALIZATION_FAILURE

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
