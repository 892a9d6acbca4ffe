note
	description: "Failure of a call to the operating system."

class
	OPERATING_SYSTEM_FAILURE

inherit
	OPERATING_SYSTEM_EXCEPTION

feature -- Access

	frozen code: INTEGER
		do
		end

	error_code: INTEGER

	tag: IMMUTABLE_STRING_32
		once
			check interface_only: False then
			end
		end

feature {EXCEPTION_MANAGER} -- Implementation

	set_error_code (a_code: like error_code)
		do
		end

end
