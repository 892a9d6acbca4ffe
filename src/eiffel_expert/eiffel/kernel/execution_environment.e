note
	description: "Environment variables, working folder and other programs."

class
	EXECUTION_ENVIRONMENT

inherit
	NATIVE_STRING_HANDLER

feature -- Access

	arguments: ARGUMENTS_32
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	available_cpu_count: NATURAL_32
		external
			"C"
		ensure
			instance_free: class
		end

	current_working_path: PATH
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	default_shell: STRING_32
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	home_directory_path: detachable PATH
		once
		ensure
			instance_free: class
		end

	item (s: READABLE_STRING_GENERAL): detachable STRING_32
			-- Value of the environment variable `s'
		do
		ensure
			instance_free: class
		end

	return_code: INTEGER

	root_directory_name: STRING
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	starting_environment: HASH_TABLE [STRING_32, STRING_32]
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	temporary_directory_path: detachable PATH
		once
		ensure
			instance_free: class
		end

	user_directory_path: detachable PATH
		once
		ensure
			instance_free: class
		end

feature -- Commands

	change_working_path (path: PATH)
		do
		end

	launch (s: READABLE_STRING_GENERAL)
			-- Run the command `s' without waiting.
		do
		ensure
			instance_free: class
		end

	put (value, key: READABLE_STRING_GENERAL)
			-- Set the environment variable `key' to `value'.
		do
			check interface_only: False then
			end
		end

	sleep (nanoseconds: INTEGER_64)
		do
		ensure
			instance_free: class
		end

	system (s: READABLE_STRING_GENERAL)
			-- Run the command `s' and wait for it.
		do
		end

feature -- Obsolete

	change_working_directory (path: READABLE_STRING_GENERAL)
		obsolete
			"Kept for old code."
		do
		end

	command_line: ARGUMENTS
		obsolete
			"Kept for old code."
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	current_working_directory: STRING
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	get (s: STRING): detachable STRING
		obsolete
			"Kept for old code."
		do
		ensure
			instance_free: class
		end

	home_directory_name: detachable STRING
		obsolete
			"Kept for old code."
		once
		ensure
			instance_free: class
		end

	starting_environment_variables: HASH_TABLE [STRING_8, STRING_8]
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	user_directory_name: detachable STRING
		obsolete
			"Kept for old code."
		once
		ensure
			instance_free: class
		end

feature {NONE} -- Implementation

	file_info: FILE_INFO
		obsolete
			"Kept for old code."
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

feature {NONE} -- Implementation

	environ: HASH_TABLE [NATIVE_STRING, IMMUTABLE_STRING_32]
		once
			check interface_only: False then
			end
		end

	separated_variables (a_var: STRING_32): detachable TUPLE [value: STRING_32; key: STRING_32]
		do
		ensure
			instance_free: class
		end

end
