note
	description: "Stored objects, read and written value by value."

deferred class
	SED_READER_WRITER

feature -- Access

	read_character_32: CHARACTER_32
		do
		end

	read_character_8: CHARACTER_8
		do
		end

	read_compressed_integer_32: INTEGER
		do
		end

	read_compressed_natural_32: NATURAL_32
		do
		end

	read_immutable_string_32: IMMUTABLE_STRING_32
		do
			check interface_only: False then
			end
		end

	read_immutable_string_8: IMMUTABLE_STRING_8
		do
			check interface_only: False then
			end
		end

	read_integer_16: INTEGER_16
		deferred
		end

	read_integer_32: INTEGER
		deferred
		end

	read_integer_64: INTEGER_64
		deferred
		end

	read_integer_8: INTEGER_8
		deferred
		end

	read_natural_16: NATURAL_16
		deferred
		end

	read_natural_32: NATURAL_32
		deferred
		end

	read_natural_64: NATURAL_64
		deferred
		end

	read_natural_8: NATURAL_8
		deferred
		end

	read_pointer: POINTER
		deferred
		end

	read_real_32: REAL_32
		deferred
		end

	read_real_64: REAL_64
		deferred
		end

	read_string_32: STRING_32
		do
			check interface_only: False then
			end
		end

	read_string_8: STRING_8
		do
			check interface_only: False then
			end
		end

feature -- Status

	is_pointer_value_stored: BOOLEAN

	is_ready_for_reading: BOOLEAN
		deferred
		end

	is_ready_for_writing: BOOLEAN
		deferred
		end

	read_boolean: BOOLEAN
		do
		end

feature -- Commands

	cleanup
		do
		end

	read_footer
		do
		end

	read_header
		do
		end

	set_is_pointer_value_stored (v: like is_pointer_value_stored)
		do
		end

	write_boolean (v: BOOLEAN)
		do
		end

	write_character_32 (v: CHARACTER_32)
		do
		end

	write_character_8 (v: CHARACTER_8)
		do
		end

	write_compressed_integer_32 (v: INTEGER)
		do
		end

	write_compressed_natural_32 (v: NATURAL_32)
		do
		end

	write_footer
		do
		end

	write_header
		do
		end

	write_integer_16 (v: INTEGER_16)
		deferred
		end

	write_integer_32 (v: INTEGER)
		deferred
		end

	write_integer_64 (v: INTEGER_64)
		deferred
		end

	write_integer_8 (v: INTEGER_8)
		deferred
		end

	write_natural_16 (v: NATURAL_16)
		deferred
		end

	write_natural_32 (v: NATURAL_32)
		deferred
		end

	write_natural_64 (v: NATURAL_64)
		deferred
		end

	write_natural_8 (v: NATURAL_8)
		deferred
		end

	write_pointer (v: POINTER)
		deferred
		end

	write_real_32 (v: REAL_32)
		deferred
		end

	write_real_64 (v: REAL_64)
		deferred
		end

	write_string_32 (v: READABLE_STRING_GENERAL)
		do
		end

	write_string_8 (v: READABLE_STRING_8)
		do
		end

feature -- Obsolete

	write_immutable_string_8 (v: IMMUTABLE_STRING_8)
		obsolete
			"Kept for old code."
		do
		end

end
