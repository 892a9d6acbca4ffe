note
	description: "Failures that the operating system reports."

deferred class
	OPERATING_SYSTEM_EXCEPTION

inherit
	MACHINE_EXCEPTION

end
