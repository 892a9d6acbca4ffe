note
	description: "Folders of the file system."

class
	DIRECTORY

inherit
	DISPOSABLE

	NATIVE_STRING_HANDLER

create
	make,
	make_with_path,
	make_with_name,
	make_open_read

feature -- Initialization

	make (dn: READABLE_STRING_GENERAL)
		do
			check interface_only: False then
			end
		end

	make_open_read (dn: READABLE_STRING_GENERAL)
		do
			check interface_only: False then
			end
		end

	make_with_name (dn: READABLE_STRING_GENERAL)
		do
			check interface_only: False then
			end
		end

	make_with_path (a_path: PATH)
		do
			check interface_only: False then
			end
		end

feature -- Access

	entries: ARRAYED_LIST [PATH]
		do
			check interface_only: False then
			end
		end

	last_entry_32: detachable STRING_32
		do
		end

	last_entry_8: detachable STRING_8
		do
		end

	linear_representation_32: ARRAYED_LIST [STRING_32]
		do
			check interface_only: False then
			end
		end

	path: PATH
		do
			check interface_only: False then
			end
		end

	resolved_entries: ARRAYED_LIST [PATH]
		do
			check interface_only: False then
			end
		end

feature -- Measurement

	count: INTEGER
		do
		end

feature -- Status

	exists: BOOLEAN
		do
		end

	has_entry (entry_name: READABLE_STRING_GENERAL): BOOLEAN
		do
		end

	is_closed: BOOLEAN
		do
		end

	is_empty: BOOLEAN
		do
		end

	is_executable: BOOLEAN
		do
		end

	is_readable: BOOLEAN
		do
		end

	is_writable: BOOLEAN
		do
		end

feature -- Commands

	change_name (new_name: READABLE_STRING_GENERAL)
		do
		end

	close
		do
		end

	create_dir
		do
		end

	delete
		do
		end

	delete_content
		do
		end

	delete_content_with_action (action: detachable PROCEDURE [LIST [READABLE_STRING_GENERAL]]; is_cancel_requested: detachable FUNCTION [BOOLEAN]; file_number: INTEGER)
		do
		end

	dispose
		do
		end

	open_read
		do
		ensure
			open: not is_closed
		end

	readentry
		do
		end

	recursive_create_dir
		do
		end

	recursive_delete
		do
		end

	recursive_delete_with_action (action: detachable PROCEDURE [LIST [READABLE_STRING_GENERAL]]; is_cancel_requested: detachable FUNCTION [BOOLEAN]; file_number: INTEGER)
		do
		end

	rename_path (new_name: PATH)
		do
		end

	start
		do
		end

feature -- Obsolete

	lastentry: detachable STRING_8
		obsolete
			"Kept for old code."
		attribute
		end

	linear_representation: ARRAYED_LIST [STRING_8]
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	name: STRING_8
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {DIRECTORY} -- Implementation

	directory_pointer: POINTER

	last_entry_pointer: POINTER

feature {NONE} -- Implementation

	Close_directory: INTEGER = 1

	current_directory_string: STRING = "."

	directory_separator_string: STRING
		once
			check interface_only: False then
			end
		end

	file_info: FILE_INFO
		once
			check interface_only: False then
			end
		end

	internal_detachable_name_pointer: detachable MANAGED_POINTER
		note
			option: stable
		attribute
		end

	internal_name: READABLE_STRING_GENERAL

	internal_name_pointer: MANAGED_POINTER
		do
			check interface_only: False then
			end
		end

	mode: INTEGER

	parent_directory_string: STRING = ".."

	Read_directory: INTEGER = 2

	set_name (a_name: READABLE_STRING_GENERAL)
		do
		end

end
