note
	description: "Failures of the Eiffel run-time system."

deferred class
	EIFFEL_RUNTIME_EXCEPTION

inherit
	EIF_EXCEPTION

end
