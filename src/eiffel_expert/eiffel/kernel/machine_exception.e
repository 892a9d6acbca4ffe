note
	description: "Failures of hardware or operating system."

deferred class
	MACHINE_EXCEPTION

inherit
	EXCEPTION
		undefine
			code,
			tag
		end

end
