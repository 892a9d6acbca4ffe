note
	description: "Classes allowed to work on the insides of strings."

class
	STRING_HANDLER

end
