note
	description: "Queries and commands on files by name."

expanded class
	FILE_UTILITIES

feature -- Access

	frozen compact_path (a_path: READABLE_STRING_32): detachable STRING_32
		do
		end

	directory_names (n: READABLE_STRING_32): detachable ARRAYED_LIST [STRING_32]
		do
		end

	ends_with (a_folder: PATH; a_end_with: READABLE_STRING_GENERAL; a_levels: INTEGER_32): ARRAYED_LIST [PATH]
		do
			check interface_only: False then
			end
		end

	file_names (n: READABLE_STRING_32): detachable ARRAYED_LIST [STRING_32]
		do
		end

	make_directory_name_in (name: READABLE_STRING_GENERAL; location: READABLE_STRING_GENERAL): READABLE_STRING_GENERAL
		do
			check interface_only: False then
			end
		end

	make_file_name_in (name: READABLE_STRING_GENERAL; location: READABLE_STRING_GENERAL): READABLE_STRING_GENERAL
		do
			check interface_only: False then
			end
		end

feature -- Status

	directory_exists (n: READABLE_STRING_GENERAL): BOOLEAN
		do
		end

	directory_path_exists (p: PATH): BOOLEAN
		do
		end

	file_exists (n: READABLE_STRING_GENERAL): BOOLEAN
		do
		end

	file_path_exists (p: PATH): BOOLEAN
		do
		end

feature -- Commands

	copy_file (old_name, new_name: READABLE_STRING_GENERAL)
		do
		end

	copy_file_path (old_path, new_path: PATH)
		do
		end

	create_directory (a_path: READABLE_STRING_GENERAL)
		do
		ensure
			instance_free: class
		end

	create_directory_path (a_path: PATH)
		do
		ensure
			instance_free: class
		end

	rename_file (old_name, new_name: READABLE_STRING_GENERAL)
		do
		end

	rename_file_path (old_path, new_path: PATH)
		do
		end

feature {NONE} -- Implementation

	frozen internal_files_end_with (a_folder: PATH; a_end_with: READABLE_STRING_GENERAL; a_levels: INTEGER_32; a_recursive: BOOLEAN): ARRAYED_LIST [PATH]
		do
			check interface_only: False then
			end
		end

end
