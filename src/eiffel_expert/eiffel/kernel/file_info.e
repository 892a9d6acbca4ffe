note
	description: "What the operating system knows about a file."

class
	FILE_INFO

inherit
	TO_SPECIAL [NATURAL_8]
		rename
			area as buffered_file_info,
			make_empty_area as make_buffered_file_info
		redefine
			copy,
			is_equal
		end

	NATIVE_STRING_HANDLER
		redefine
			copy,
			is_equal
		end

create
	make

convert
	to_unix_file_info: {UNIX_FILE_INFO}

feature {NONE} -- Initialization

	make
		do
			check interface_only: False then
			end
		end

feature -- Access

	access_date: INTEGER
		do
		end

	change_date: INTEGER
		do
		end

	date: INTEGER
		do
		end

	device: INTEGER
		do
		end

	device_type: INTEGER
		do
		end

	file_entry: detachable PATH
		do
		end

	group_id: INTEGER
		do
		end

	group_name: STRING
		do
			check interface_only: False then
			end
		end

	inode: INTEGER
		do
		end

	links: INTEGER
		do
		end

	owner_name: STRING
		do
			check interface_only: False then
			end
		end

	protection: INTEGER
		do
		end

	size: INTEGER
		do
		end

	type: INTEGER
		do
		end

	user_id: INTEGER
		do
		end

feature -- Status

	exists: BOOLEAN

	is_access_executable: BOOLEAN
		do
		end

	is_access_owner: BOOLEAN
		do
		end

	is_access_readable: BOOLEAN
		do
		end

	is_access_writable: BOOLEAN
		do
		end

	is_block: BOOLEAN
		do
		end

	is_character: BOOLEAN
		do
		end

	is_device: BOOLEAN
		do
		end

	is_directory: BOOLEAN
		do
		end

	is_equal (other: like Current): BOOLEAN
		do
		end

	is_executable: BOOLEAN
		do
		end

	is_fifo: BOOLEAN
		do
		end

	is_following_symlinks: BOOLEAN

	is_owner: BOOLEAN
		do
		end

	is_plain: BOOLEAN
		do
		end

	is_readable: BOOLEAN
		do
		end

	is_ready: BOOLEAN
		do
		end

	is_setgid: BOOLEAN
		do
		end

	is_setuid: BOOLEAN
		do
		end

	is_socket: BOOLEAN
		do
		end

	is_sticky: BOOLEAN
		do
		end

	is_symlink: BOOLEAN
		do
		end

	is_writable: BOOLEAN
		do
		end

feature -- Commands

	copy (other: like Current)
		do
		end

	set_is_following_symlinks (v: BOOLEAN)
		do
		end

	update (f_name: READABLE_STRING_GENERAL)
		do
		end

feature -- Obsolete

	file_name: detachable STRING
		obsolete
			"Kept for old code."
		do
		end

	to_unix_file_info: UNIX_FILE_INFO
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {FILE, DIRECTORY} -- Implementation

	fast_update (f_name: READABLE_STRING_GENERAL; a_ptr: MANAGED_POINTER)
		do
		end

feature {FILE_INFO} -- Implementation

	internal_file_name: detachable READABLE_STRING_GENERAL

	internal_name_pointer: detachable MANAGED_POINTER

feature {NATIVE_STRING_HANDLER} -- Implementation

	file_name_to_pointer (a_name: READABLE_STRING_GENERAL; a_ptr: detachable MANAGED_POINTER): MANAGED_POINTER
		do
			check interface_only: False then
			end
		end

	pointer_to_file_name_32 (a_ptr: POINTER): STRING_32
		do
			check interface_only: False then
			end
		end

	pointer_to_file_name_8 (a_ptr: POINTER): STRING_8
		do
			check interface_only: False then
			end
		end

end
