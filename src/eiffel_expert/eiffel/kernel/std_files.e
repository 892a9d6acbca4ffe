note
	description: "Standard input, output and error output."

class
	STD_FILES

feature -- Access

	default_output: detachable PLAIN_TEXT_FILE

	error: PLAIN_TEXT_FILE
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	input: PLAIN_TEXT_FILE
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	last_character: CHARACTER
		do
		ensure
			instance_free: class
		end

	last_double: REAL_64
		do
		ensure
			instance_free: class
		end

	last_integer: INTEGER
		do
		ensure
			instance_free: class
		end

	last_integer_16: INTEGER_16
		do
		ensure
			instance_free: class
		end

	last_integer_32: INTEGER
		do
		ensure
			instance_free: class
		end

	last_integer_64: INTEGER_64
		do
		ensure
			instance_free: class
		end

	last_integer_8: INTEGER_8
		do
		ensure
			instance_free: class
		end

	last_natural: NATURAL_32
		do
		ensure
			instance_free: class
		end

	last_natural_16: NATURAL_16
		do
		ensure
			instance_free: class
		end

	last_natural_32: NATURAL_32
		do
		ensure
			instance_free: class
		end

	last_natural_64: NATURAL_64
		do
		ensure
			instance_free: class
		end

	last_natural_8: NATURAL_8
		do
		ensure
			instance_free: class
		end

	last_real: REAL_32
		do
		ensure
			instance_free: class
		end

	last_real_32: REAL_32
		do
		ensure
			instance_free: class
		end

	last_real_64: REAL_64
		do
		ensure
			instance_free: class
		end

	last_string: STRING
			-- What was read last from the standard input
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	lastchar: CHARACTER
		do
		ensure
			instance_free: class
		end

	lastdouble: REAL_64
		do
		ensure
			instance_free: class
		end

	lastint: INTEGER
		do
		ensure
			instance_free: class
		end

	lastreal: REAL_32
		do
		ensure
			instance_free: class
		end

	laststring: STRING
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	output: PLAIN_TEXT_FILE
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	standard_default: PLAIN_TEXT_FILE
		do
			check interface_only: False then
			end
		end

feature -- Commands

	new_line
		do
		end

	next_line
		do
		ensure
			instance_free: class
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
			-- Write the end of a line to the standard output.
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
			-- Write `s' to the standard output.
		do
		end

	put_string_32 (s: READABLE_STRING_32)
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
		ensure
			instance_free: class
		end

	read_double
		do
		ensure
			instance_free: class
		end

	read_integer
		do
		ensure
			instance_free: class
		end

	read_integer_16
		do
		ensure
			instance_free: class
		end

	read_integer_32
		do
		ensure
			instance_free: class
		end

	read_integer_64
		do
		ensure
			instance_free: class
		end

	read_integer_8
		do
		ensure
			instance_free: class
		end

	read_line
			-- Read a line from the standard input.
		do
		ensure
			instance_free: class
		end

	read_natural
		do
		ensure
			instance_free: class
		end

	read_natural_16
		do
		ensure
			instance_free: class
		end

	read_natural_32
		do
		ensure
			instance_free: class
		end

	read_natural_64
		do
		ensure
			instance_free: class
		end

	read_natural_8
		do
		ensure
			instance_free: class
		end

	read_real
		do
		ensure
			instance_free: class
		end

	read_stream (nb_char: INTEGER)
		do
		ensure
			instance_free: class
		end

	read_word
		do
		ensure
			instance_free: class
		end

	readchar
		do
		ensure
			instance_free: class
		end

	readdouble
		do
		ensure
			instance_free: class
		end

	readint
		do
		ensure
			instance_free: class
		end

	readline
		do
		ensure
			instance_free: class
		end

	readreal
		do
		ensure
			instance_free: class
		end

	readstream (nb_char: INTEGER)
		do
		ensure
			instance_free: class
		end

	readword
		do
		ensure
			instance_free: class
		end

	set_error_default
		do
		end

	set_file_default (f: PLAIN_TEXT_FILE)
		do
		end

	set_output_default
		do
		end

	to_next_line
		do
		ensure
			instance_free: class
		end

end
