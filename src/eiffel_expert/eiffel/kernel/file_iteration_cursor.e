note
	description: "External cursors over the characters of a file."

class
	FILE_ITERATION_CURSOR

inherit
	DISPOSABLE
		rename
			dispose as close
		end

	ITERATION_CURSOR [CHARACTER_8]
		rename
			item as character
		end

create {FILE}
	make_empty,
	make_open_read,
	make_open_stdin

feature {NONE} -- Initialization

	make_empty
		do
			check interface_only: False then
			end
		end

	make_open_read (name: MANAGED_POINTER)
		do
			check interface_only: False then
			end
		end

	make_open_stdin
		do
			check interface_only: False then
			end
		end

feature -- Access

	byte: NATURAL_8

	character: CHARACTER_8
		do
		end

feature -- Status

	after: BOOLEAN
		do
		end

feature -- Commands

	close
		do
		end

	forth
		do
		end

feature {NONE} -- Implementation

	file_pointer: POINTER

end
