note
	description: "Stored objects in memory."

class
	SED_MEMORY_READER_WRITER

inherit
	SED_BINARY_READER_WRITER
		export
			{ANY} buffer
		end

create
	make,
	make_with_buffer

feature {NONE} -- Initialization

	make
		do
			check interface_only: False then
			end
		end

	make_with_buffer (a_buffer: like buffer)
		do
			check interface_only: False then
			end
		end

feature -- Access

	data: MANAGED_POINTER
		do
			check interface_only: False then
			end
		end

feature -- Measurement

	count: INTEGER
		do
		end

feature -- Commands

	set_position (a_pos: INTEGER)
		do
		end

feature {NONE} -- Implementation

	check_buffer (n: INTEGER)
		do
		end

end
