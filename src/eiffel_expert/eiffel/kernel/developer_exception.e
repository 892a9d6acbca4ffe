note
	description: "Exceptions raised by application code."

class
	DEVELOPER_EXCEPTION

inherit
	EXCEPTION
		redefine
			code,
			tag
		end

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
