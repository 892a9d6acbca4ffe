note
	description: "Names of files and folders, for old code."

deferred class
	PATH_NAME

inherit
	STRING
		rename
			make as string_make,
			make_empty as make,
			extend as string_extend
		export
			{PATH_NAME} all
			{ANY} is_empty, empty, to_c, wipe_out, out, string, twin, prunable, as_attached, make, make_from_string
		undefine
			new_string
		redefine
			is_equal
		end

feature -- Status

	is_directory_name_valid (dir_name: STRING): BOOLEAN
		do
		end

	is_equal (other: like Current): BOOLEAN
		do
		end

	is_valid: BOOLEAN
		deferred
		end

	is_volume_name_valid (vol_name: STRING): BOOLEAN
		do
		end

feature -- Commands

	extend (directory_name: STRING)
		do
		end

	extend_from_array (directories: ARRAY [STRING])
		do
		end

	reset (a_name: STRING)
		do
		end

	set_directory (directory_name: STRING)
		do
		end

	set_subdirectory (directory_name: STRING)
		do
		end

	set_volume (volume_name: STRING)
		do
		end

end
