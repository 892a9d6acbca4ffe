note
	description: "Exceptions of language, run-time and operating system."

deferred class
	EIF_EXCEPTION

inherit
	SYS_EXCEPTION

end
