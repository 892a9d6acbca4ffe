note
	description: "Conventions of the operating system for names of files."

class
	OPERATING_ENVIRONMENT

feature -- Access

	Current_directory_name_representation: STRING
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	Directory_separator: CHARACTER
		once
		ensure
			instance_free: class
		end

feature -- Status

	case_sensitive_path_names: BOOLEAN
		external
			"C"
		ensure
			instance_free: class
		end

	home_directory_supported: BOOLEAN
		external
			"C"
		ensure
			instance_free: class
		end

	root_directory_supported: BOOLEAN
		external
			"C"
		ensure
			instance_free: class
		end

end
