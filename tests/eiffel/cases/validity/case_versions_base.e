note
	description: "Features that heirs inherit twice."

class
	CASE_VERSIONS_BASE

feature

	value: ANY
		attribute
			create Result
		end

	put (a_value: ANY)
		do
			value := a_value
		end

end
