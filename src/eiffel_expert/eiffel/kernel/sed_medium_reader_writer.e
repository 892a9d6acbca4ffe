note
	description: "Stored objects on a medium."

class
	SED_MEDIUM_READER_WRITER

inherit
	SED_BINARY_READER_WRITER
		redefine
			cleanup,
			is_ready_for_reading,
			is_ready_for_writing,
			medium,
			read_header,
			write_footer,
			write_header
		end

inherit {NONE}
	PLATFORM
		export
			{NONE} all
		end

create
	make,
	make_for_reading,
	make_for_writing,
	make_with_buffer

feature {NONE} -- Initialization

	make (a_medium: IO_MEDIUM)
		do
			check interface_only: False then
			end
		end

	make_for_reading (a_medium: IO_MEDIUM)
		do
			check interface_only: False then
			end
		end

	make_for_writing (a_medium: IO_MEDIUM)
		do
			check interface_only: False then
			end
		end

	make_with_buffer (a_medium: IO_MEDIUM; a_buffer_size: INTEGER)
		do
			check interface_only: False then
			end
		end

feature -- Status

	is_last_chunk: BOOLEAN

	is_ready_for_reading: BOOLEAN
		do
		end

	is_ready_for_writing: BOOLEAN
		do
		end

feature -- Commands

	cleanup
		do
		end

	read_header
		do
		end

	write_chunk_header
		do
		end

	write_footer
		do
		end

	write_header
		do
		end

feature -- Constants

	reader_writer_version_6_6: NATURAL_32 = 1

feature {NONE} -- Implementation

	check_buffer (n: INTEGER)
		do
		end

	chunk_header_size (a_is_new_format: BOOLEAN): INTEGER
		do
		end

	flush_buffer_to_medium (last_chunk: BOOLEAN)
		do
		end

	medium: IO_MEDIUM

	new_chunk_position: INTEGER
		do
		end

	read_buffer_from_medium
		do
		end

	size_position (a_is_new_format: BOOLEAN): INTEGER
		do
		end

	version_position: INTEGER
		do
		end

end
