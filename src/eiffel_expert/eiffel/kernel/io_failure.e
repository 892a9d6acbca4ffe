note
	description: "Failure of input or output."

class
	IO_FAILURE

inherit
	DATA_EXCEPTION

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

	set_code (a_code: like code)
		do
		end

	set_error_code (a_code: like error_code)
		do
		end

feature {NONE} -- Implementation

	internal_code: like code

end
