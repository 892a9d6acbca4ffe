note
	description: "Language failures that only one compiler knows."

deferred class
	EIFFELSTUDIO_SPECIFIC_LANGUAGE_EXCEPTION

inherit
	LANGUAGE_EXCEPTION

end
