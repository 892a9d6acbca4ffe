note
	description: "Failure through a signal."

class
	OPERATING_SYSTEM_SIGNAL_FAILURE

inherit
	OPERATING_SYSTEM_EXCEPTION

feature -- Access

	frozen code: INTEGER
		do
		end

	signal_code: INTEGER

	tag: IMMUTABLE_STRING_32
		once
			check interface_only: False then
			end
		end

feature {EXCEPTION_MANAGER} -- Implementation

	set_signal_code (a_code: like signal_code)
		do
		end

end
