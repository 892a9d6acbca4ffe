note
	description: "Searches for separators in layouts of dates and times."

class
	FIND_SEPARATOR_FACILITY

inherit {NONE}
	CODE_VALIDITY_CHECKER
		export
			{NONE} all
		end

feature {NONE} -- Implementation

	Separator_characters: STRING_8 = ":/-, ."

end
