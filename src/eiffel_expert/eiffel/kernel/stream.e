note
	description: "Media in memory."

class
	STREAM

inherit
	IO_MEDIUM

create
	make,
	make_with_size

feature -- Initialization

	make
		do
			check interface_only: False then
			end
		end

	make_with_size (n: INTEGER)
		do
			check interface_only: False then
			end
		end

feature -- Access

	buffer_size: INTEGER

	item: POINTER
		do
		end

	object_stored_size: INTEGER

	retrieved: ANY
		do
			check interface_only: False then
			end
		end

feature -- Status

	extendible: BOOLEAN
		do
		end

	is_closed: BOOLEAN

	is_executable: BOOLEAN
		do
		end

	readable: BOOLEAN
		do
		end

feature -- Commands

	basic_store (object: ANY)
		do
		end

	close
		do
		end

	create_c_buffer
		do
		end

	general_store (object: ANY)
		do
		end

	independent_store (object: ANY)
		do
		end

	new_line
		do
		end

	put_boolean (b: BOOLEAN)
		do
		end

	put_character (c: CHARACTER_8)
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

	put_managed_pointer (p: MANAGED_POINTER; start_pos, nb_bytes: INTEGER)
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

	put_new_line
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

	put_string (s: READABLE_STRING_8)
		do
		end

	putbool (b: BOOLEAN)
		do
		end

	putchar (c: CHARACTER_8)
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

	putstring (s: READABLE_STRING_8)
		do
		end

	read_character
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

	read_line
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

	read_stream (nb_char: INTEGER)
		do
		end

	read_to_managed_pointer (p: MANAGED_POINTER; start_pos, nb_bytes: INTEGER)
		do
		end

	readchar
		do
		end

	readdouble
		do
		end

	readint
		do
		end

	readline
		do
		end

	readreal
		do
		end

	readstream (nb_char: INTEGER)
		do
		end

	set_additional_size (new_size: INTEGER)
		external
			"C"
		end

feature -- Constants

	exists: BOOLEAN = True

	is_open_read: BOOLEAN = True

	is_open_write: BOOLEAN = True

	is_readable: BOOLEAN = True

	is_writable: BOOLEAN = True

	support_storable: BOOLEAN = True

feature -- Obsolete

	buffer: POINTER
		obsolete
			"Kept for old code."
		do
		end

feature {NONE} -- Implementation

	handle: INTEGER
		do
		end

	handle_available: BOOLEAN
		do
		end

	internal_buffer_access: POINTER

	name: detachable STRING
		do
		end

end
