note
	description: "Stored objects as bytes."

deferred class
	SED_BINARY_READER_WRITER

inherit
	SED_READER_WRITER

feature -- Access

	read_integer_16: INTEGER_16
		do
		end

	read_integer_32: INTEGER
		do
		end

	read_integer_64: INTEGER_64
		do
		end

	read_integer_8: INTEGER_8
		do
		end

	read_natural_16: NATURAL_16
		do
		end

	read_natural_32: NATURAL_32
		do
		end

	read_natural_64: NATURAL_64
		do
		end

	read_natural_8: NATURAL_8
		do
		end

	read_pointer: POINTER
		do
		end

	read_real_32: REAL_32
		do
		end

	read_real_64: REAL_64
		do
		end

feature -- Status

	is_for_reading: BOOLEAN

	is_ready_for_reading: BOOLEAN
		do
		end

	is_ready_for_writing: BOOLEAN
		do
		end

feature -- Commands

	set_for_reading
		do
		end

	set_for_writing
		do
		end

	write_integer_16 (v: INTEGER_16)
		do
		end

	write_integer_32 (v: INTEGER)
		do
		end

	write_integer_64 (v: INTEGER_64)
		do
		end

	write_integer_8 (v: INTEGER_8)
		do
		end

	write_natural_16 (v: NATURAL_16)
		do
		end

	write_natural_32 (v: NATURAL_32)
		do
		end

	write_natural_64 (v: NATURAL_64)
		do
		end

	write_natural_8 (v: NATURAL_8)
		do
		end

	write_pointer (v: POINTER)
		do
		end

	write_real_32 (v: REAL_32)
		do
		end

	write_real_64 (v: REAL_64)
		do
		end

feature {NONE} -- Implementation

	buffer: MANAGED_POINTER

	buffer_position: INTEGER

	buffer_size: INTEGER

	check_buffer (n: INTEGER)
		deferred
		end

	default_buffer_size: INTEGER = 262144

	is_little_endian_storable: BOOLEAN

	medium: detachable ANY

	stored_pointer_bytes: INTEGER

end
