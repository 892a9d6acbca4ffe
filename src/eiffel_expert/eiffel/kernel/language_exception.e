note
	description: "Failures defined by the language."

deferred class
	LANGUAGE_EXCEPTION

inherit
	EIF_EXCEPTION

end
