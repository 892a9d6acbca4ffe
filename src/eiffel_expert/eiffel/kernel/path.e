note
	description: "Names of files and folders in Unicode, whatever the platform."

class
	PATH

inherit
	HASHABLE
		redefine
			copy,
			is_equal,
			out
		end

	COMPARABLE
		redefine
			copy,
			is_equal,
			out
		end

	NATIVE_STRING_HANDLER
		redefine
			copy,
			is_equal,
			out
		end

	DEBUG_OUTPUT
		redefine
			copy,
			is_equal,
			out
		end

create {NATIVE_STRING_HANDLER}
	make_from_pointer

create {PATH}
	make_from_storage,
	make_from_normalized_storage

create
	make_empty,
	make_current,
	make_from_string,
	make_from_separate

feature {NONE} -- Initialization

	make_current
		do
			check interface_only: False then
			end
		end

	make_empty
		do
			check interface_only: False then
			end
		end

	make_from_normalized_storage (a_path: STRING_8)
		do
			check interface_only: False then
			end
		end

	make_from_pointer (a_path_pointer: POINTER)
		do
			check interface_only: False then
			end
		end

	make_from_separate (a_path: separate PATH)
		do
			check interface_only: False then
			end
		end

	make_from_storage (a_path: STRING_8)
		do
			check interface_only: False then
			end
		end

	make_from_string (a_path: READABLE_STRING_GENERAL)
		do
			check interface_only: False then
			end
		end

feature -- Access

	absolute_path: PATH
		do
			check interface_only: False then
			end
		end

	absolute_path_in (a_current_directory: PATH): PATH
		do
			check interface_only: False then
			end
		end

	appended (a_extra: READABLE_STRING_GENERAL): PATH
		do
			check interface_only: False then
			end
		end

	appended_with_extension (a_ext: READABLE_STRING_GENERAL): PATH
		do
			check interface_only: False then
			end
		end

	canonical_path: PATH
		do
			check interface_only: False then
			end
		end

	components: ARRAYED_LIST [PATH]
		do
			check interface_only: False then
			end
		end

	directory_separator: CHARACTER_8
		do
		ensure
			instance_free: class
		end

	entry: detachable PATH
		do
		end

	extended (a_name: READABLE_STRING_GENERAL): PATH
		do
			check interface_only: False then
			end
		end

	extension: detachable IMMUTABLE_STRING_32
		do
		end

	hash_code: INTEGER
		do
		end

	name: IMMUTABLE_STRING_32
		do
			check interface_only: False then
			end
		end

	native_string: NATIVE_STRING
		do
			check interface_only: False then
			end
		end

	out: STRING
		do
			check interface_only: False then
			end
		end

	parent: PATH
		do
			check interface_only: False then
			end
		end

	root: detachable PATH
		do
		end

	utf_8_name: STRING_8
		do
			check interface_only: False then
			end
		end

feature -- Operators

	extended_path alias "+" (a_path: PATH): PATH
		do
			check interface_only: False then
			end
		end

	is_less alias "<" (other: like Current): BOOLEAN
		do
		end

feature -- Status

	has_extension (a_ext: READABLE_STRING_GENERAL): BOOLEAN
		do
		end

	has_root: BOOLEAN
		do
		end

	is_absolute: BOOLEAN
		do
		end

	is_case_insensitive_equal (other: PATH): BOOLEAN
		do
		end

	is_case_sensitive_equal (other: PATH): BOOLEAN
		do
		end

	is_current_symbol: BOOLEAN
		do
		end

	is_empty: BOOLEAN
		do
		end

	is_equal (other: like Current): BOOLEAN
		do
		end

	is_parent_symbol: BOOLEAN
		do
		end

	is_relative: BOOLEAN
		do
		end

	is_same_file_as (a_path: PATH): BOOLEAN
		do
		end

	is_simple: BOOLEAN
		do
		end

	same_as (other: detachable PATH): BOOLEAN
		do
		end

feature -- Commands

	copy (other: like Current)
		do
		end

feature -- Constants

	unix_separator: CHARACTER_8 = '/'

	windows_separator: CHARACTER_8 = '\'

feature {NATIVE_STRING_HANDLER} -- Implementation

	to_pointer: MANAGED_POINTER
		do
			check interface_only: False then
			end
		end

feature {PATH} -- Implementation

	is_normalized: BOOLEAN

	normalize
		do
		end

	reset_internal_data
		do
		end

	storage: STRING_8

	unit_size: INTEGER
		do
		end

feature {NONE} -- Implementation

	debug_output: READABLE_STRING_32
		do
			check interface_only: False then
			end
		end

	directory_separator_string: STRING_32
		once
			check interface_only: False then
			end
		end

	end_position_of_last_directory_separator: INTEGER
		do
		end

	env: EXECUTION_ENVIRONMENT
		once
			check interface_only: False then
			end
		end

	internal_append_into (a_storage: STRING_8; other: READABLE_STRING_GENERAL; a_separator: CHARACTER_8)
		do
		end

	internal_name: detachable IMMUTABLE_STRING_32

	internal_path_append_into (a_storage, other: STRING_8; a_separator: CHARACTER_8)
		do
		end

	internal_path_append_substring_into (a_storage, other: STRING_8; other_start_index, other_end_index: INTEGER; a_separator: CHARACTER_8)
		do
		end

	is_character (a_storage: like storage; a_pos: INTEGER; a_char: CHARACTER_8): BOOLEAN
		do
		end

	min_unc_path_count: INTEGER = 10

	next_directory_separator (a_starting_pos: INTEGER): INTEGER
		do
		end

	platform: PLATFORM
		once
			check interface_only: False then
			end
		end

	root_end_position: INTEGER
		do
		end

end
