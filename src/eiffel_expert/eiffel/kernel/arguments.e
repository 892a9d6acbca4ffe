note
	description: "Words of the command line as byte strings."

class
	ARGUMENTS

inherit
	ITERABLE [STRING]

feature -- Access

	argument (i: INTEGER): STRING
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	argument_array: ARRAY [STRING]
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	argument_count: INTEGER
		do
		ensure
			instance_free: class
		end

	coalesced_character_option_value (o: CHARACTER): detachable STRING
		do
		ensure
			instance_free: class
		end

	coalesced_word_option_value (opt: STRING): detachable STRING
		do
		ensure
			instance_free: class
		end

	Command_line: STRING
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	Command_name: STRING
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	index_of_beginning_with_word_option (opt: STRING): INTEGER
		do
		ensure
			instance_free: class
		end

	index_of_character_option (o: CHARACTER): INTEGER
		do
		ensure
			instance_free: class
		end

	index_of_word_option (opt: STRING): INTEGER
		do
		ensure
			instance_free: class
		end

	new_cursor: ITERATION_CURSOR [STRING]
		do
			check interface_only: False then
			end
		ensure then
			instance_free: class
		end

	option_sign: CHARACTER_REF
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	separate_character_option_value (o: CHARACTER): detachable STRING
		do
		ensure
			instance_free: class
		end

	separate_word_option_value (opt: STRING): detachable STRING
		do
		ensure
			instance_free: class
		end

feature -- Commands

	set_option_sign (c: CHARACTER)
		do
		ensure
			instance_free: class
		end

feature -- Obsolete

	coalesced_option_character_value (o: CHARACTER): detachable STRING
		obsolete
			"Kept for old code."
		do
		ensure
			instance_free: class
		end

	coalesced_option_word_value (opt: STRING): detachable STRING
		obsolete
			"Kept for old code."
		do
		ensure
			instance_free: class
		end

	has_character_option (o: CHARACTER): INTEGER
		obsolete
			"Kept for old code."
		do
		ensure
			instance_free: class
		end

	has_word_option (opt: STRING): INTEGER
		obsolete
			"Kept for old code."
		do
		ensure
			instance_free: class
		end

feature {NONE} -- Implementation

	internal_argument_array: ARRAY [STRING]
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	internal_arguments: ARGUMENTS_32
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	option_character_equal (arg: STRING; c: CHARACTER): BOOLEAN
		do
		ensure
			instance_free: class
		end

	option_word_begins_with (arg, w: STRING): BOOLEAN
		do
		ensure
			instance_free: class
		end

	option_word_equal (arg, w: STRING): BOOLEAN
		do
		ensure
			instance_free: class
		end

end
