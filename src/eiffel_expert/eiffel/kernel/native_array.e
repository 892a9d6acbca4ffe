note
	description: "Arrays of the .NET platform."

frozen class
	NATIVE_ARRAY [G]

end
