note
	description: "Narrower versions of both features."

class
	CASE_VERSIONS_NARROWER

inherit
	CASE_VERSIONS_BASE
		redefine
			value,
			put
		end

feature

	value: STRING
		attribute
			Result := ""
		end

	put (a_value: STRING)
		do
			value := a_value
		end

end
