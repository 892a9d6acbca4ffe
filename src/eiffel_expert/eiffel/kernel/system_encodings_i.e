note
	description: "What every implementation of the system's encodings offers."

deferred class
	SYSTEM_ENCODINGS_I

feature -- Access

	console_code_page: STRING_8
		deferred
		end

	iso_8859_1_code_page: STRING_8
		deferred
		end

	system_code_page: STRING_8
		deferred
		end

end
