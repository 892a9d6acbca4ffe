note
	description: "Failures to do with data."

deferred class
	DATA_EXCEPTION

inherit
	EIFFEL_RUNTIME_EXCEPTION

end
