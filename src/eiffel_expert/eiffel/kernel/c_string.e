note
	description: "Strings of bytes that end in zero, shared with C."

class
	C_STRING

inherit
	STRING_HANDLER

create
	make,
	make_empty,
	make_by_pointer,
	make_by_pointer_and_count,
	make_shared_from_pointer,
	make_shared_from_pointer_and_count,
	own_from_pointer,
	own_from_pointer_and_count

feature {NONE} -- Initialization

	make (a_string: READABLE_STRING_GENERAL)
		do
			check interface_only: False then
			end
		end

	make_by_pointer (a_ptr: POINTER)
		do
			check interface_only: False then
			end
		end

	make_by_pointer_and_count (a_ptr: POINTER; a_length: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_empty (a_length: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_shared_from_pointer (a_ptr: POINTER)
		do
			check interface_only: False then
			end
		end

	make_shared_from_pointer_and_count (a_ptr: POINTER; a_length: INTEGER)
		do
			check interface_only: False then
			end
		end

	own_from_pointer (a_ptr: POINTER)
		do
			check interface_only: False then
			end
		end

	own_from_pointer_and_count (a_ptr: POINTER; a_length: INTEGER)
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

	string: STRING
		do
			check interface_only: False then
			end
		end

	string_8: STRING_8
		do
			check interface_only: False then
			end
		end

	substring (start_pos, end_pos: INTEGER): STRING
		do
			check interface_only: False then
			end
		end

	substring_8 (start_pos, end_pos: INTEGER): STRING_8
		do
			check interface_only: False then
			end
		end

feature -- Measurement

	capacity: INTEGER
		do
		end

	count: INTEGER

feature -- Commands

	copy_to_string (a_string: STRING_GENERAL; source_index, destination_index, n: INTEGER)
		do
		end

	fill_blank
		do
		end

	fill_value (a_value: INTEGER_8)
		do
		end

	read_string_into (a_string: STRING_GENERAL)
		do
		end

	read_substring_into (a_string: STRING_GENERAL; start_pos, end_pos: INTEGER)
		do
		end

	read_substring_into_character_32_area (a_area: SPECIAL [CHARACTER_32]; start_pos, end_pos: INTEGER)
		do
		end

	read_substring_into_character_8_area (a_area: SPECIAL [CHARACTER_8]; start_pos, end_pos: INTEGER)
		do
		end

	read_unicode_substring_into_character_32_area (a_area: SPECIAL [CHARACTER_32]; start_pos, end_pos: INTEGER)
		do
		end

	set_count (a_count: INTEGER)
		do
		end

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

feature -- Constants

	character_size: INTEGER = 1

feature -- Obsolete

	share_from_pointer (a_ptr: POINTER)
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	share_from_pointer_and_count (a_ptr: POINTER; a_length: INTEGER)
		obsolete
			"Kept for old code."
		do
		end

end
