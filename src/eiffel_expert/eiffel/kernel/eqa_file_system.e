note
	description: "Files that tests make and compare."

class
	EQA_FILE_SYSTEM

create
	make

feature {NONE} -- Initialization

	make (an_asserter: like asserter)
		do
			check interface_only: False then
			end
		end

feature -- Access

	asserter: EQA_ASSERTIONS

	build_path (a_dir: READABLE_STRING_GENERAL; a_path: detachable EQA_SYSTEM_PATH): STRING_32
		do
			check interface_only: False then
			end
		end

	build_path_from_key (a_key: READABLE_STRING_GENERAL; a_path: detachable EQA_SYSTEM_PATH): STRING_32
		do
			check interface_only: False then
			end
		end

	build_source_path (a_path: detachable EQA_SYSTEM_PATH): STRING_32
		do
			check interface_only: False then
			end
		end

	build_target_path (a_path: detachable EQA_SYSTEM_PATH): STRING_32
		do
			check interface_only: False then
			end
		end

	executable_file_exists (s: detachable READABLE_STRING_GENERAL): detachable STRING_32
		do
		end

feature -- Status

	has_same_content_as_path (a_first_path, a_second_path: EQA_SYSTEM_PATH): BOOLEAN
		do
		end

	has_same_content_as_string (a_path: EQA_SYSTEM_PATH; a_string: READABLE_STRING_8): BOOLEAN
		do
		end

feature -- Commands

	copy_file (a_src: FILE; a_env: EQA_ENVIRONMENT; a_dest: FILE; a_substitute: BOOLEAN)
		do
		end

	delete_directory_tree (a_dir_name: READABLE_STRING_GENERAL)
		do
		end

feature -- Constants

	source_directory_key: STRING_32 = "SOURCE_DIRECTORY"

	target_directory_key: STRING_32 = "EQA_TARGET_DIRECTORY"

feature {NONE} -- Implementation

	frozen assert (a_tag: READABLE_STRING_GENERAL; a_condition: BOOLEAN)
		do
		end

	build_partial_path (a_path: detachable EQA_SYSTEM_PATH; a_prefix: READABLE_STRING_GENERAL; a_strip: INTEGER): STRING_32
		do
			check interface_only: False then
			end
		end

end
