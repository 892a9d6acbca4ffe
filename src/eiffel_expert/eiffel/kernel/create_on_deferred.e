note
	description: "Failure: an object of a deferred class was to be made."

class
	CREATE_ON_DEFERRED

inherit
	EIFFELSTUDIO_SPECIFIC_LANGUAGE_EXCEPTION

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
