note
	description: "Reasons why objects could not be retrieved."

class
	SED_ERROR

create {SED_ERROR_FACTORY}
	make_with_string

feature {NONE} -- Initialization

	make_with_string (a_string: READABLE_STRING_GENERAL)
		do
			check interface_only: False then
			end
		end

feature -- Access

	message: STRING_32

feature -- Obsolete

	error: STRING
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

end
