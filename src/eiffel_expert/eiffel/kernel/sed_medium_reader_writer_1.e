note
	description: "Stored objects on a medium, first form."

class
	SED_MEDIUM_READER_WRITER_1

inherit
	SED_BINARY_READER_WRITER
		redefine
			is_ready_for_reading,
			is_ready_for_writing,
			medium,
			read_header,
			write_footer,
			write_header
		end

	PLATFORM
		export
			{NONE} all
		end

create
	make,
	make_with_buffer

feature {NONE} -- Initialization

	make (a_medium: IO_MEDIUM)
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

	is_ready_for_reading: BOOLEAN
		do
		end

	is_ready_for_writing: BOOLEAN
		do
		end

feature -- Commands

	read_header
		do
		end

	write_footer
		do
		end

	write_header
		do
		end

feature {NONE} -- Implementation

	check_buffer (n: INTEGER)
		do
		end

	header_size: INTEGER
		do
		end

	medium: IO_MEDIUM

end
