note
	description: "Names of encodings on POSIX systems."

class
	CODE_SETS

feature -- Access

	big_endian_code_pages: STRING_TABLE [READABLE_STRING_8]
		once
			check interface_only: False then
			end
		end

	code_pages: STRING_TABLE [READABLE_STRING_8]
		once
			check interface_only: False then
			end
		end

	four_byte_code_pages: STRING_TABLE [READABLE_STRING_8]
		once
			check interface_only: False then
			end
		end

	little_endian_code_pages: STRING_TABLE [READABLE_STRING_8]
		once
			check interface_only: False then
			end
		end

	two_byte_code_pages: STRING_TABLE [READABLE_STRING_8]
		once
			check interface_only: False then
			end
		end

end
