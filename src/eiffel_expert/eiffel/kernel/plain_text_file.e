note
	description: "Files of lines of text."

class
	PLAIN_TEXT_FILE

inherit
	FILE
		rename
			index as position
		redefine
			is_plain_text,
			make_with_name,
			make_with_path
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

feature -- Initialization

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

feature -- Access

	default_encoding: ENCODING
		once
			check interface_only: False then
			end
		end

	encoding: ENCODING
		do
			check interface_only: False then
			end
		end

	last_string_32: STRING_32

	read_to_string (a_string: STRING_8; pos, nb: INTEGER): INTEGER
		do
		end

feature -- Status

	is_plain_text: BOOLEAN
		do
		end

feature -- Commands

	detect_encoding
		do
		end

	put_boolean (b: BOOLEAN)
		do
		end

	put_double (d: REAL_64)
		do
		end

	put_encoding_bom
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

	put_string_32 (s: READABLE_STRING_32)
		do
		end

	put_string_general (s: READABLE_STRING_GENERAL)
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

	read_unicode_line
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

	set_encoding (enc: like encoding)
		do
		end

	set_utf8_encoding
		do
		end

feature -- Constants

	support_storable: BOOLEAN = False

feature {NONE} -- Implementation

	ctoi_convertor: STRING_TO_INTEGER_CONVERTOR
		once
			check interface_only: False then
			end
		end

	internal_encoding: detachable ENCODING

	internal_leading_separators: STRING = " %N%R%T"

	is_sequence_an_expected_numeric: BOOLEAN

	read_integer_with_no_type
		do
		end

	read_number_sequence (convertor: STRING_TO_NUMERIC_CONVERTOR; conversion_type: INTEGER)
		do
		end

	return_characters
		do
		end

end
