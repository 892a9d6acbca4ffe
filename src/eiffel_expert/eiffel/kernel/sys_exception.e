note
	description: "Failures of the system beneath the program."

deferred class
	SYS_EXCEPTION

inherit
	EXCEPTION
		undefine
			code,
			tag
		end

end
