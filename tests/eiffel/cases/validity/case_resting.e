note
	description: "A parent with a feature of the same name as another."

class
	CASE_RESTING

feature -- Access

	rest
		do
		end

end
