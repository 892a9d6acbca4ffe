note
	description: "Failure in floating-point arithmetic."

class
	FLOATING_POINT_FAILURE

inherit
	HARDWARE_EXCEPTION

feature -- Access

	frozen code: INTEGER
		do
		end

	tag: IMMUTABLE_STRING_32
		once
			check interface_only: False then
			end
		end

end
