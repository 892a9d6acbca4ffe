note
	description: "Objects that repair themselves when retrieved in an older form."

class
	MISMATCH_CORRECTOR

feature -- Access

	mismatch_information: MISMATCH_INFORMATION
		once
			check interface_only: False then
			end
		end

feature -- Commands

	correct_mismatch
		do
		end

end
