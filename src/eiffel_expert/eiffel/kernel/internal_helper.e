note
	description: "Names of types as the run-time system writes them."

class
	INTERNAL_HELPER

inherit
	REFLECTOR_HELPER

end
