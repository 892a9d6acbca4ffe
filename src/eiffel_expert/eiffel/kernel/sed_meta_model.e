note
	description: "Codes of the stored form."

class
	SED_META_MODEL

end
