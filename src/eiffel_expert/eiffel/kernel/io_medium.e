note
	description: "Things from which one reads and to which one writes."

deferred class
	IO_MEDIUM

inherit
	DISPOSABLE
		export
			{NONE} all
		end

	STRING_HANDLER

feature -- Access

	bytes_read: INTEGER

	handle: INTEGER
		deferred
		end

	last_character: CHARACTER_8

	last_double: REAL_64

	last_integer: INTEGER

	last_integer_16: INTEGER_16

	last_integer_32: INTEGER
		do
		end

	last_integer_64: INTEGER_64

	last_integer_8: INTEGER_8

	last_natural: NATURAL_32

	last_natural_16: NATURAL_16

	last_natural_32: NATURAL_32
		do
		end

	last_natural_64: NATURAL_64

	last_natural_8: NATURAL_8

	last_real: REAL_32

	last_real_32: REAL_32
		do
		end

	last_real_64: REAL_64
		do
		end

	last_string: STRING_8
			-- What was read last

	lastchar: CHARACTER
		do
		end

	lastdouble: REAL_64
		do
		end

	lastint: INTEGER
		do
		end

	lastreal: REAL_32
		do
		end

	laststring: like last_string
		do
			check interface_only: False then
			end
		end

	name: detachable STRING
		deferred
		end

	retrieved: detachable ANY
		deferred
		end

feature -- Status

	exists: BOOLEAN
		deferred
		end

	extendible: BOOLEAN
		deferred
		end

	handle_available: BOOLEAN
		deferred
		end

	is_closed: BOOLEAN
		deferred
		end

	is_executable: BOOLEAN
		deferred
		end

	is_open_read: BOOLEAN
		deferred
		end

	is_open_write: BOOLEAN
		deferred
		end

	is_plain_text: BOOLEAN
		do
		end

	is_readable: BOOLEAN
		deferred
		end

	is_writable: BOOLEAN
		deferred
		end

	readable: BOOLEAN
		deferred
		end

	support_storable: BOOLEAN
		deferred
		end

feature -- Commands

	basic_store (object: ANY)
		deferred
		end

	close
		deferred
		end

	dispose
		do
		end

	general_store (object: ANY)
		deferred
		end

	independent_store (object: ANY)
		deferred
		end

	new_line
		deferred
		end

	put_boolean (b: BOOLEAN)
		deferred
		end

	put_character (c: CHARACTER_8)
		deferred
		end

	put_double (d: REAL_64)
		deferred
		end

	put_integer (i: INTEGER)
		deferred
		end

	put_integer_16 (i: INTEGER_16)
		deferred
		end

	put_integer_32 (i: INTEGER)
		deferred
		end

	put_integer_64 (i: INTEGER_64)
		deferred
		end

	put_integer_8 (i: INTEGER_8)
		deferred
		end

	put_managed_pointer (p: MANAGED_POINTER; start_pos, nb_bytes: INTEGER)
		deferred
		end

	put_natural (i: NATURAL_32)
		deferred
		end

	put_natural_16 (i: NATURAL_16)
		deferred
		end

	put_natural_32 (i: NATURAL_32)
		deferred
		end

	put_natural_64 (i: NATURAL_64)
		deferred
		end

	put_natural_8 (i: NATURAL_8)
		deferred
		end

	put_new_line
			-- Write the end of a line.
		deferred
		end

	put_real (r: REAL_32)
		deferred
		end

	put_real_32 (r: REAL_32)
		deferred
		end

	put_real_64 (d: REAL_64)
		deferred
		end

	put_string (s: READABLE_STRING_8)
			-- Write `s'.
		require
			writable: extendible
		deferred
		end

	putbool (b: BOOLEAN)
		deferred
		end

	putchar (c: CHARACTER_8)
		deferred
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
		deferred
		end

	read_character
		deferred
		end

	read_double
		deferred
		end

	read_integer
		deferred
		end

	read_integer_16
		deferred
		end

	read_integer_32
		deferred
		end

	read_integer_64
		deferred
		end

	read_integer_8
		deferred
		end

	read_line
			-- Read up to the end of the line.
		require
			readable: readable
		deferred
		end

	read_line_thread_aware
		do
		end

	read_natural
		deferred
		end

	read_natural_16
		deferred
		end

	read_natural_32
		deferred
		end

	read_natural_64
		deferred
		end

	read_natural_8
		deferred
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
		deferred
		end

	read_stream_thread_aware (nb_char: INTEGER)
		do
		end

	read_to_managed_pointer (p: MANAGED_POINTER; start_pos, nb_bytes: INTEGER)
		deferred
		end

	readchar
		deferred
		end

	readdouble
		deferred
		end

	readint
		deferred
		end

	readline
		deferred
		end

	readreal
		deferred
		end

	readstream (nb_char: INTEGER)
		deferred
		end

end
