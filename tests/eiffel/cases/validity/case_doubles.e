note
	description: "Two features of one name."

class
	CASE_DOUBLES

feature

	first: INTEGER

	second, first: STRING -- VMFN
		do
			Result := "x"
		end

end
