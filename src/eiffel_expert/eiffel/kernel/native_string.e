note
	description: "Strings in the form that the operating system takes."

class
	NATIVE_STRING

inherit
	NATIVE_STRING_HANDLER
		redefine
			is_equal
		end

create
	make,
	make_empty,
	make_from_pointer,
	make_from_raw_string

feature {NONE} -- Initialization

	make (a_string: READABLE_STRING_GENERAL)
		do
			check interface_only: False then
			end
		end

	make_empty (a_length: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_from_pointer (a_pointer: POINTER)
		do
			check interface_only: False then
			end
		end

	make_from_raw_string (a_raw_string: like raw_string)
		do
			check interface_only: False then
			end
		end

feature -- Access

	bytes_count: INTEGER
		do
		end

	item: POINTER
		do
		end

	managed_data: MANAGED_POINTER

	raw_string: STRING_8
		do
			check interface_only: False then
			end
		end

	string: STRING_32
		do
			check interface_only: False then
			end
		end

	substring (start_pos, end_pos: INTEGER): STRING_32
		do
			check interface_only: False then
			end
		end

	unit_count: INTEGER

	unit_size: INTEGER
		do
		end

feature -- Measurement

	capacity: INTEGER
		do
		end

feature -- Status

	is_empty: BOOLEAN
		do
		end

	is_equal (other: like Current): BOOLEAN
		do
		end

feature -- Commands

	set_shared_from_pointer (a_ptr: POINTER)
		do
		end

	set_shared_from_pointer_and_count (a_ptr: POINTER; a_length: INTEGER)
		do
		end

	set_string (a_string: READABLE_STRING_GENERAL)
		do
		end

	set_substring (a_string: READABLE_STRING_GENERAL; start_pos, end_pos: INTEGER)
		do
		end

feature {NONE} -- Implementation

	platform: PLATFORM
		once
			check interface_only: False then
			end
		end

	upper_cell: CELL [INTEGER]
		once
			check interface_only: False then
			end
		end

end
