note
	description: "Failure of a routine that was called."

class
	ROUTINE_FAILURE

inherit
	LANGUAGE_EXCEPTION

feature -- Access

	class_name: detachable STRING

	frozen code: INTEGER
		do
		end

	routine_name: detachable STRING

	tag: IMMUTABLE_STRING_32
		once
			check interface_only: False then
			end
		end

feature {EXCEPTION_MANAGER} -- Implementation

	frozen set_class_name (a_class_name: like class_name)
		do
		end

	frozen set_routine_name (a_routine_name: like routine_name)
		do
		end

end
