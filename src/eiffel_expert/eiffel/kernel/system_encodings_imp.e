note
	description: "Encodings that a POSIX system uses."

class
	SYSTEM_ENCODINGS_IMP

inherit
	SYSTEM_ENCODINGS_I

inherit {NONE}
	ENCODING_HELPER
		export
			{NONE} all
		end

feature -- Access

	console_code_page: STRING_8
		do
			check interface_only: False then
			end
		end

	iso_8859_1_code_page: STRING_8
		do
			check interface_only: False then
			end
		end

	system_code_page: STRING_8
		do
			check interface_only: False then
			end
		end

end
