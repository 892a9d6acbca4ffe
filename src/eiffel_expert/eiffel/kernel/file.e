note
	description: "Files, both as media and as entries of the file system."

deferred class
	FILE

inherit
	UNBOUNDED [CHARACTER_8]

	SEQUENCE [CHARACTER_8]
		undefine
			prune
		redefine
			append,
			off,
			replaceable
		end

	IO_MEDIUM
		rename
			handle as descriptor,
			handle_available as descriptor_available
		redefine
			read_line_thread_aware,
			read_stream_thread_aware
		end

	NATIVE_STRING_HANDLER

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

	descriptor: INTEGER
		do
		end

	file_info: FILE_INFO
		do
			check interface_only: False then
			end
		end

	file_pointer: POINTER

	group_id: INTEGER
		do
		end

	inode: INTEGER
		do
		end

	item: CHARACTER_8
		do
		end

	links: INTEGER
		do
		end

	new_cursor: FILE_ITERATION_CURSOR
		do
			check interface_only: False then
			end
		end

	null_name: STRING
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	null_path: PATH
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	owner_name: STRING
		do
			check interface_only: False then
			end
		end

	path: PATH
		do
			check interface_only: False then
			end
		end

	position: INTEGER
		do
		end

	protection: INTEGER
		do
		end

	read_to_string (a_string: STRING_8; pos, nb: INTEGER): INTEGER
		deferred
		end

	retrieved: detachable ANY
		do
		end

	separator: CHARACTER

	user_id: INTEGER
		do
		end

feature -- Measurement

	count: INTEGER
		do
		end

feature -- Status

	access_exists: BOOLEAN
		do
		end

	after: BOOLEAN
		do
		end

	before: BOOLEAN
		do
		end

	descriptor_available: BOOLEAN

	end_of_file: BOOLEAN
			-- Has the end been reached?
		do
		end

	exists: BOOLEAN
			-- Is there such a file?
		do
		end

	extendible: BOOLEAN
		do
		end

	file_readable: BOOLEAN
		do
		end

	file_writable: BOOLEAN
		do
		end

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

	is_closed: BOOLEAN
			-- Is it not open?
		do
		end

	is_creatable: BOOLEAN
		do
		end

	is_device: BOOLEAN
		do
		end

	is_directory: BOOLEAN
		do
		end

	is_executable: BOOLEAN
		do
		end

	is_fifo: BOOLEAN
		do
		end

	is_open_append: BOOLEAN
		do
		end

	is_open_read: BOOLEAN
		do
		end

	is_open_write: BOOLEAN
		do
		end

	is_owner: BOOLEAN
		do
		end

	is_plain: BOOLEAN
		do
		end

	is_readable: BOOLEAN
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

	off: BOOLEAN
		do
		end

	path_exists: BOOLEAN
		do
		end

	prunable: BOOLEAN
		do
		end

	replaceable: BOOLEAN
		do
		end

	same_file (fn: READABLE_STRING_GENERAL): BOOLEAN
		do
		end

feature -- Commands

	add_permission (who, what: STRING)
		do
		end

	append (f: like Current)
		do
		end

	back
		do
		end

	basic_store (object: ANY)
		do
		end

	change_group (new_group_id: INTEGER)
		do
		end

	change_mode (mask: INTEGER)
		do
		end

	change_owner (new_owner_id: INTEGER)
		do
		end

	close
			-- Close.
		require else
			open: not is_closed
		do
		ensure then
			closed: is_closed
		end

	copy_to (file: like Current)
		do
		end

	create_read_write
		do
		end

	delete
		require
			there: exists
		do
		end

	extend (v: like item)
		do
		end

	fd_open_append (fd: INTEGER)
		do
		end

	fd_open_read (fd: INTEGER)
		do
		end

	fd_open_read_append (fd: INTEGER)
		do
		end

	fd_open_read_write (fd: INTEGER)
		do
		end

	fd_open_write (fd: INTEGER)
		do
		end

	finish
		do
		end

	flush
		do
		end

	forth
		do
		end

	general_store (object: ANY)
		do
		end

	go (abs_position: INTEGER)
		do
		end

	independent_store (object: ANY)
		do
		end

	link (fn: READABLE_STRING_GENERAL)
		do
		end

	make_create_read_write (fn: READABLE_STRING_GENERAL)
		do
			check interface_only: False then
			end
		end

	make_open_append (fn: READABLE_STRING_GENERAL)
		do
			check interface_only: False then
			end
		end

	make_open_read (fn: READABLE_STRING_GENERAL)
		do
			check interface_only: False then
			end
		end

	make_open_read_append (fn: READABLE_STRING_GENERAL)
		do
			check interface_only: False then
			end
		end

	make_open_read_write (fn: READABLE_STRING_GENERAL)
		do
			check interface_only: False then
			end
		end

	make_open_temporary
		do
			check interface_only: False then
			end
		end

	make_open_temporary_with_prefix (a_prefix: READABLE_STRING_GENERAL)
		do
			check interface_only: False then
			end
		end

	make_open_write (fn: READABLE_STRING_GENERAL)
		do
			check interface_only: False then
			end
		end

	make_with_name (fn: READABLE_STRING_GENERAL)
		do
			check interface_only: False then
			end
		end

	make_with_path (a_path: PATH)
		do
			check interface_only: False then
			end
		end

	move (offset: INTEGER)
		do
		end

	new_line
		do
		end

	next_line
		do
		end

	open_append
			-- Open to write behind what is there.
		require
			closed: is_closed
		do
		ensure
			open: is_open_append
		end

	open_read
			-- Open to read.
		require
			closed: is_closed
		do
		ensure
			open: is_open_read
		end

	open_read_append
		do
		end

	open_read_write
		do
		end

	open_write
			-- Open to write, without what was there.
		require
			closed: is_closed
		do
		ensure
			open: is_open_write
		end

	put_boolean (b: BOOLEAN)
		deferred
		end

	put_character (c: CHARACTER_8)
		do
		end

	put_double (d: REAL_64)
		deferred
		end

	put_integer (i: INTEGER)
		deferred
		end

	put_managed_pointer (p: MANAGED_POINTER; start_pos, nb_bytes: INTEGER)
		do
		end

	put_new_line
		do
		end

	put_real (r: REAL_32)
		deferred
		end

	put_string (s: READABLE_STRING_8)
		do
		end

	putbool (b: BOOLEAN)
		deferred
		end

	putchar (c: CHARACTER_8)
		do
		end

	putdouble (d: REAL_64)
		deferred
		end

	putint (i: INTEGER)
		deferred
		end

	putreal (r: REAL_32)
		deferred
		end

	putstring (s: READABLE_STRING_8)
		do
		end

	read_character
		do
		end

	read_double
		deferred
		end

	read_integer
		deferred
		end

	read_line
		do
		end

	read_line_thread_aware
		do
		end

	read_real
		deferred
		end

	read_real_32
		deferred
		end

	read_real_64
		deferred
		end

	read_stream (nb_char: INTEGER)
		do
		end

	read_stream_thread_aware (nb_char: INTEGER)
		do
		end

	read_to_managed_pointer (p: MANAGED_POINTER; start_pos, nb_bytes: INTEGER)
		do
		end

	read_word
		do
		end

	read_word_thread_aware
		do
		end

	readchar
		do
		end

	readdouble
		deferred
		end

	readint
		deferred
		end

	readline
		do
		end

	readreal
		deferred
		end

	readstream (nb_char: INTEGER)
		do
		end

	readword
		do
		end

	recede (abs_position: INTEGER)
		do
		end

	recreate_read_write (fname: READABLE_STRING_GENERAL)
		do
		end

	remove_permission (who, what: STRING)
		do
		end

	rename_file (new_name: READABLE_STRING_GENERAL)
		do
		end

	rename_path (new_path: PATH)
		do
		end

	reopen_append (fname: READABLE_STRING_GENERAL)
		do
		end

	reopen_read (fname: READABLE_STRING_GENERAL)
		do
		end

	reopen_read_append (fname: READABLE_STRING_GENERAL)
		do
		end

	reopen_read_write (fname: READABLE_STRING_GENERAL)
		do
		end

	reopen_write (fname: READABLE_STRING_GENERAL)
		do
		end

	reset (fn: READABLE_STRING_GENERAL)
		do
		end

	reset_path (fp: PATH)
		do
		end

	set_access (time: INTEGER)
		do
		end

	set_date (time: INTEGER)
		do
		end

	stamp (time: INTEGER)
		do
		end

	start
		do
		end

	touch
		do
		end

	wipe_out
		do
		end

feature -- Constants

	full: BOOLEAN = False

feature -- Obsolete

	change_name (new_name: STRING)
		obsolete
			"Kept for old code."
		do
		end

	file_prunable: BOOLEAN
		obsolete
			"Kept for old code."
		do
		end

	make (fn: STRING_8)
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	name: STRING
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {FILE_ITERATION_CURSOR} -- Implementation

	file_close (file: POINTER)
		external
			"C"
		end

	file_open (fname: POINTER; how: INTEGER): POINTER
		external
			"C"
		end

feature {FILE} -- Implementation

	Append_file: INTEGER = 3

	Append_Read_file: INTEGER = 5

	Closed_file: INTEGER = 0

	mode: INTEGER

	Read_file: INTEGER = 1

	Read_Write_file: INTEGER = 4

	set_read_mode
		do
		end

	set_write_mode
		do
		end

	Write_file: INTEGER = 2

feature {NONE} -- Implementation

	create_last_string (a_min_size: INTEGER)
		obsolete
			"Kept for old code."
		do
		end

feature {NONE} -- Implementation

	buffered_file_info: FILE_INFO
		once
			check interface_only: False then
			end
		end

	default_last_string_size: INTEGER = 256

	false_string: STRING
		once
			check interface_only: False then
			end
		end

	file_dopen (fd, how: INTEGER): POINTER
		external
			"C"
		end

	file_reopen (fname: POINTER; how: INTEGER; file: POINTER): POINTER
		external
			"C"
		end

	go_to (r: CURSOR)
		do
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

	prune (v: like item)
		do
		end

	read_data_buffer: C_STRING
		once
			check interface_only: False then
			end
		end

	remove
		do
		end

	replace (v: like item)
		do
		end

	set_buffer
		do
		end

	set_name (a_name: READABLE_STRING_GENERAL)
		do
		end

	set_path (a_path: PATH)
		do
		end

	true_string: STRING
		once
			check interface_only: False then
			end
		end

end
