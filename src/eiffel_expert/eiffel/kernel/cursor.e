note
	description: "Saved positions in a structure."

class
	CURSOR

end
