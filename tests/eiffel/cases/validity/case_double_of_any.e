note
	description: "A feature named like one of ANY, without redefinition."

class
	CASE_DOUBLE_OF_ANY

feature

	out: STRING -- VMFN
		do
			Result := "x"
		end

end
