note
	description: "Failures of an assertion of any kind."

deferred class
	ASSERTION_VIOLATION

inherit
	EXCEPTION
		undefine
			code,
			tag
		end

end
