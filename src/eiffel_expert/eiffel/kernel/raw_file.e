note
	description: "Files of bytes."

class
	RAW_FILE

inherit
	FILE
		rename
			index as position
		redefine
			file_dopen,
			file_open,
			file_reopen,
			read_to_managed_pointer
		end

create
	make,
	make_with_name,
	make_with_path,
	make_open_read,
	make_open_write,
	make_open_append,
	make_open_read_write,
	make_create_read_write,
	make_open_read_append,
	make_open_temporary,
	make_open_temporary_with_prefix

feature -- Access

	read_to_string (a_string: STRING_8; pos, nb: INTEGER): INTEGER
		do
		end

feature -- Commands

	put_boolean (b: BOOLEAN)
		do
		end

	put_double (d: REAL_64)
		do
		end

	put_integer (i: INTEGER)
		do
		end

	put_integer_16 (i: INTEGER_16)
		do
		end

	put_integer_32 (i: INTEGER)
		do
		end

	put_integer_64 (i: INTEGER_64)
		do
		end

	put_integer_8 (i: INTEGER_8)
		do
		end

	put_natural (i: NATURAL_32)
		do
		end

	put_natural_16 (i: NATURAL_16)
		do
		end

	put_natural_32 (i: NATURAL_32)
		do
		end

	put_natural_64 (i: NATURAL_64)
		do
		end

	put_natural_8 (i: NATURAL_8)
		do
		end

	put_real (r: REAL_32)
		do
		end

	put_real_32 (r: REAL_32)
		do
		end

	put_real_64 (d: REAL_64)
		do
		end

	putbool (b: BOOLEAN)
		do
		end

	putdouble (d: REAL_64)
		do
		end

	putint (i: INTEGER)
		do
		end

	putreal (r: REAL_32)
		do
		end

	read_double
		do
		end

	read_integer
		do
		end

	read_integer_16
		do
		end

	read_integer_32
		do
		end

	read_integer_64
		do
		end

	read_integer_8
		do
		end

	read_natural
		do
		end

	read_natural_16
		do
		end

	read_natural_32
		do
		end

	read_natural_64
		do
		end

	read_natural_8
		do
		end

	read_real
		do
		end

	read_real_32
		do
		end

	read_real_64
		do
		end

	read_to_managed_pointer (p: MANAGED_POINTER; start_pos, nb_bytes: INTEGER)
		do
		end

	readdouble
		do
		end

	readint
		do
		end

	readreal
		do
		end

feature -- Constants

	support_storable: BOOLEAN = True

feature -- Obsolete

	put_data (p: POINTER; size: INTEGER)
		obsolete
			"Kept for old code."
		do
		end

	read_data (p: POINTER; nb_bytes: INTEGER)
		obsolete
			"Kept for old code."
		do
		end

feature {FILE_ITERATION_CURSOR} -- Implementation

	file_fread (dest: POINTER; elem_size, nb_elems: INTEGER; file: POINTER): INTEGER
		external
			"C"
		end

feature {NONE} -- Implementation

	file_dopen (fd, how: INTEGER): POINTER
		external
			"C"
		end

	file_open (f_name: POINTER; how: INTEGER): POINTER
		external
			"C"
		end

	file_reopen (fname: POINTER; how: INTEGER; file: POINTER): POINTER
		external
			"C"
		end

	integer_buffer: MANAGED_POINTER
		do
			check interface_only: False then
			end
		end

	internal_integer_buffer: detachable MANAGED_POINTER

end
