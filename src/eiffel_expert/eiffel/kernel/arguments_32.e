note
	description: "Words of the command line in Unicode."

class
	ARGUMENTS_32

inherit
	ITERABLE [IMMUTABLE_STRING_32]

feature -- Access

	argument (i: INTEGER): IMMUTABLE_STRING_32
			-- Word number `i' of the command line
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	argument_array: ARRAY [IMMUTABLE_STRING_32]
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	argument_count: INTEGER
			-- Number of words behind the program's name
		external
			"built_in static"
		ensure
			instance_free: class
		end

	coalesced_character_option_value (o: CHARACTER_32): detachable IMMUTABLE_STRING_32
		do
		ensure
			instance_free: class
		end

	coalesced_word_option_value (opt: READABLE_STRING_GENERAL): detachable IMMUTABLE_STRING_32
		do
		ensure
			instance_free: class
		end

	Command_line: IMMUTABLE_STRING_32
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	Command_name: IMMUTABLE_STRING_32
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	index_of_beginning_with_word_option (opt: READABLE_STRING_GENERAL): INTEGER
		do
		ensure
			instance_free: class
		end

	index_of_character_option (o: CHARACTER_32): INTEGER
		do
		ensure
			instance_free: class
		end

	index_of_word_option (opt: READABLE_STRING_GENERAL): INTEGER
		do
		ensure
			instance_free: class
		end

	new_cursor: ITERATION_CURSOR [IMMUTABLE_STRING_32]
		do
			check interface_only: False then
			end
		ensure then
			instance_free: class
		end

	option_sign: CELL [CHARACTER_32]
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	separate_character_option_value (o: CHARACTER_32): detachable IMMUTABLE_STRING_32
		do
		ensure
			instance_free: class
		end

	separate_word_option_value (opt: READABLE_STRING_GENERAL): detachable IMMUTABLE_STRING_32
		do
		ensure
			instance_free: class
		end

feature -- Commands

	set_option_sign (c: CHARACTER_32)
		do
		ensure
			instance_free: class
		end

feature {NONE} -- Implementation

	i_th_argument_pointer (i: INTEGER): POINTER
		external
			"built_in static"
		ensure
			instance_free: class
		end

	i_th_argument_string (i: INTEGER): IMMUTABLE_STRING_32
		external
			"built_in static"
		ensure
			instance_free: class
		end

	internal_argument_array: ARRAY [IMMUTABLE_STRING_32]
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	option_character_equal (arg: READABLE_STRING_GENERAL; c: CHARACTER_32): BOOLEAN
		do
		ensure
			instance_free: class
		end

	option_word_begins_with (arg, w: READABLE_STRING_GENERAL): BOOLEAN
		do
		ensure
			instance_free: class
		end

	option_word_equal (arg, w: READABLE_STRING_GENERAL): BOOLEAN
		do
		ensure
			instance_free: class
		end

end
