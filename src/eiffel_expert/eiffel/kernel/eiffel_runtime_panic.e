note
	description: "Failure: the run-time system can not go on."

class
	EIFFEL_RUNTIME_PANIC

inherit
	SYS_EXCEPTION

feature -- Access

	frozen code: INTEGER
		do
		end

	tag: IMMUTABLE_STRING_32
		once
			check interface_only: False then
			end
		end

feature {EXCEPTION_MANAGER} -- Implementation

	set_code (a_code: like code)
		do
		end

feature {NONE} -- Implementation

	internal_code: like code

end
