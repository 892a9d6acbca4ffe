note
	description: "Objects that tell debuggers how to show them."

deferred class
	DEBUG_OUTPUT

feature -- Access

	debug_output: READABLE_STRING_GENERAL
		deferred
		end

end
