note
	description: "Strings of the .NET platform."

class
	SYSTEM_STRING

feature -- Access

	length: INTEGER
		do
		end

end
