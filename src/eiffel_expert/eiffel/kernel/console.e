note
	description: "The terminal as a text file."

class
	CONSOLE

inherit
	PLAIN_TEXT_FILE
		rename
			make_open_read as make_open_stdin,
			make_open_write as make_open_stdout
		export
			{NONE} all
			{CONSOLE} open_read, close
			{ANY} separator, append, file_pointer, last_character, last_integer, last_integer_32, last_integer_8, last_integer_16, last_integer_64, last_natural_8, last_natural_16, last_natural, last_natural_32, last_natural_64, last_real, last_string, last_double, file_readable, lastchar, lastint, lastreal, laststring, lastdouble, readable, is_closed, extendible, is_open_write, putint, put_integer, put_integer_8, put_integer_16, put_integer_32, put_integer_64, readint, read_integer, read_integer_8, read_integer_16, read_integer_32, read_integer_64, put_natural, put_natural_8, put_natural_16, put_natural_32, put_natural_64, read_natural, read_natural_8, read_natural_16, read_natural_32, read_natural_64
		redefine
			back,
			count,
			ctoi_convertor,
			default_encoding,
			detect_encoding,
			dispose,
			end_of_file,
			exists,
			file_close,
			is_empty,
			make_open_stdin,
			make_open_stdout,
			new_cursor,
			new_line,
			next_line,
			put_boolean,
			put_character,
			put_double,
			put_new_line,
			put_real,
			put_string,
			putbool,
			putchar,
			putdouble,
			putreal,
			putstring,
			read_character,
			read_double,
			read_integer_with_no_type,
			read_line,
			read_line_thread_aware,
			read_real,
			read_stream,
			read_stream_thread_aware,
			read_to_string,
			read_word,
			read_word_thread_aware,
			readchar,
			readdouble,
			readline,
			readreal,
			readstream,
			readword
		end

	ANY

create {STD_FILES}
	make_open_stdin,
	make_open_stdout,
	make_open_stderr

feature -- Initialization

	make_open_stderr (fn: READABLE_STRING_GENERAL)
		do
			check interface_only: False then
			end
		end

	make_open_stdin (fn: READABLE_STRING_GENERAL)
		do
			check interface_only: False then
			end
		end

	make_open_stdout (fn: READABLE_STRING_GENERAL)
		do
			check interface_only: False then
			end
		end

feature -- Access

	default_encoding: ENCODING
		once
			check interface_only: False then
			end
		end

	new_cursor: FILE_ITERATION_CURSOR
		do
			check interface_only: False then
			end
		end

feature -- Status

	end_of_file: BOOLEAN
		do
		end

	exists: BOOLEAN
		do
		end

feature -- Commands

	detect_encoding
		do
		end

	dispose
		do
		end

	new_line
		do
		end

	next_line
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

	put_new_line
		do
		end

	put_real (r: REAL_32)
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

	read_line
		do
		end

	read_line_thread_aware
		do
		end

	read_real
		do
		end

	read_stream (nb_char: INTEGER)
		do
		end

	read_stream_thread_aware (nb_char: INTEGER)
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

	readword
		do
		end

feature -- Constants

	count: INTEGER = 1

feature {FILE_ITERATION_CURSOR} -- Implementation

	console_def (number: INTEGER): POINTER
		external
			"C"
		end

feature {NONE} -- Implementation

	back
		do
		end

	consume_characters
		do
		end

	ctoi_convertor: STRING_TO_INTEGER_CONVERTOR
		once
			check interface_only: False then
			end
		end

	file_close (file: POINTER)
		external
			"C"
		end

	is_empty: BOOLEAN = False

	read_integer_with_no_type
		do
		end

	read_to_string (a_string: STRING_8; pos, nb: INTEGER): INTEGER
		do
		end

end
