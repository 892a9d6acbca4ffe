note
	description: "Failures that the hardware reports."

deferred class
	HARDWARE_EXCEPTION

inherit
	MACHINE_EXCEPTION

end
