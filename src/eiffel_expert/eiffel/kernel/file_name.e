note
	description: "Names of files, for old code."

class
	FILE_NAME

inherit
	PATH_NAME

create
	make,
	make_from_string,
	make_temporary_name

create {FILE_NAME}
	string_make

feature {NONE} -- Initialization

	make_temporary_name
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature -- Status

	is_extension_valid (ext: STRING): BOOLEAN
		do
		end

	is_file_name_valid (f_name: STRING): BOOLEAN
		do
		end

	is_valid: BOOLEAN
		do
		end

feature -- Commands

	add_extension (ext: STRING)
		do
		end

	set_file_name (file_name: STRING)
		do
		end

feature {NONE} -- Implementation

	new_string (n: INTEGER): like Current
		do
			check interface_only: False then
			end
		end

end
