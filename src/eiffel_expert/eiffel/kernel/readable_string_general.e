note
	description: "Strings of either width that can be read."

deferred class
	READABLE_STRING_GENERAL

inherit
	COMPARABLE
		export
			{READABLE_STRING_GENERAL} copy, standard_copy, deep_copy
		end

	HASHABLE
		export
			{READABLE_STRING_GENERAL} copy, standard_copy, deep_copy
		undefine
			is_equal
		end

	STRING_HANDLER
		export
			{READABLE_STRING_GENERAL} copy, standard_copy, deep_copy
		undefine
			is_equal
		end

convert
	as_string_32: {READABLE_STRING_32, STRING_32}

feature -- Access

	as_lower: like Current
		deferred
		end

	as_string_32: STRING_32
		do
			check interface_only: False then
			end
		end

	as_upper: like Current
		deferred
		end

	case_insensitive_hash_code: INTEGER
		do
		end

	code (i: INTEGER): NATURAL_32
			-- Code of character number `i'
		require
			valid_index: valid_index (i)
		deferred
		end

	fuzzy_index (other: READABLE_STRING_GENERAL; start: INTEGER; fuzz: INTEGER): INTEGER
		deferred
		end

	hash_code: INTEGER
		do
		end

	head (n: INTEGER): like Current
		do
			check interface_only: False then
			end
		end

	index_of (c: like item; start_index: INTEGER): INTEGER
			-- First place of `c' from `start_index' on, 0 if there is none
		require
			valid_start: start_index >= 1 and start_index <= count + 1
		do
		ensure
			in_range: Result = 0 or (start_index <= Result and Result <= count)
		end

	index_of_code (c: like code; start_index: INTEGER): INTEGER
		do
		end

	last_index_of (c: like item; start_index_from_end: INTEGER): INTEGER
		do
		end

	last_index_of_code (c: like code; start_index_from_end: INTEGER): INTEGER
		do
		end

	new_character_32_cursor: STRING_ITERATION_CURSOR
		do
			check interface_only: False then
			end
		end

	occurrences (c: CHARACTER_32): INTEGER
		do
		end

	split (a_separator: CHARACTER_32): LIST [like Current]
			-- Parts between separators
		do
			check interface_only: False then
			end
		end

	substring (start_index, end_index: INTEGER): like Current
			-- Copy of the characters from `start_index' to `end_index'
		deferred
		ensure
			length: Result.count = (end_index - start_index + 1).max (0)
		end

	substring_index (other: READABLE_STRING_GENERAL; start_index: INTEGER): INTEGER
		deferred
		end

	substring_index_in_bounds (other: READABLE_STRING_GENERAL; start_pos, end_pos: INTEGER): INTEGER
		deferred
		end

	tail (n: INTEGER): like Current
		do
			check interface_only: False then
			end
		end

	frozen to_cil: SYSTEM_STRING
		do
			check interface_only: False then
			end
		end

	to_double: REAL_64
		require
			number: is_double
		do
		end

	to_integer: INTEGER_32
			-- The INTEGER it can be read as
		require
			number: is_integer
		do
		end

	to_integer_16: INTEGER_16
		do
		end

	to_integer_32: INTEGER_32
		do
		end

	to_integer_64: INTEGER_64
		require
			number: is_integer_64
		do
		end

	to_integer_8: INTEGER_8
		do
		end

	to_natural: NATURAL_32
		require
			number: is_natural
		do
		end

	to_natural_16: NATURAL_16
		do
		end

	to_natural_32: NATURAL_32
		do
		end

	to_natural_64: NATURAL_64
		do
		end

	to_natural_8: NATURAL_8
		do
		end

	to_real: REAL_32
		require
			number: is_real
		do
		end

	to_real_32: REAL_32
		do
		end

	to_real_64: REAL_64
		do
		end

	to_string_32: STRING_32
			-- The same as a Unicode string
		do
			check interface_only: False then
			end
		end

	to_string_8: STRING_8
			-- The same as a byte string
		require
			representable: is_valid_as_string_8
		do
			check interface_only: False then
			end
		end

feature -- Measurement

	capacity: INTEGER
		deferred
		end

	count: INTEGER
			-- Number of characters
		deferred
		end

feature -- Operators

	item alias "[]" (i: INTEGER): CHARACTER_32
		require
			valid_index: valid_index (i)
		deferred
		end

feature -- Status

	ends_with (s: READABLE_STRING_GENERAL): BOOLEAN
			-- Do the characters end with those of `s'?
		do
		end

	has (c: like item): BOOLEAN
		do
		end

	has_code (c: like code): BOOLEAN
		do
		end

	has_substring (other: READABLE_STRING_GENERAL): BOOLEAN
			-- Do the characters of `other' occur in a row?
		do
		end

	is_boolean: BOOLEAN
		deferred
		end

	is_case_insensitive_equal (other: READABLE_STRING_GENERAL): BOOLEAN
		do
		end

	is_double: BOOLEAN
		do
		end

	is_empty: BOOLEAN
			-- Are there no characters?
		deferred
		end

	is_immutable: BOOLEAN
		do
		end

	is_integer: BOOLEAN
			-- Can it be read as an INTEGER?
		do
		end

	is_integer_16: BOOLEAN
		do
		end

	is_integer_32: BOOLEAN
		do
		end

	is_integer_64: BOOLEAN
		do
		end

	is_integer_8: BOOLEAN
		do
		end

	is_natural: BOOLEAN
		do
		end

	is_natural_16: BOOLEAN
		do
		end

	is_natural_32: BOOLEAN
		do
		end

	is_natural_64: BOOLEAN
		do
		end

	is_natural_8: BOOLEAN
		do
		end

	is_number_sequence: BOOLEAN
		do
		end

	is_real: BOOLEAN
			-- Can it be read as a real number?
		do
		end

	is_real_32: BOOLEAN
		do
		end

	is_real_64: BOOLEAN
		do
		end

	is_real_sequence: BOOLEAN
		do
		end

	is_string_32: BOOLEAN
		deferred
		end

	is_string_8: BOOLEAN
		deferred
		end

	is_substring_whitespace (start_index, end_index: INTEGER): BOOLEAN
		deferred
		end

	is_valid_as_string_8: BOOLEAN
		deferred
		end

	is_whitespace: BOOLEAN
		do
		end

	same_caseless_characters (other: READABLE_STRING_GENERAL; start_pos, end_pos, index_pos: INTEGER): BOOLEAN
		do
		end

	same_characters (other: READABLE_STRING_GENERAL; start_pos, end_pos, index_pos: INTEGER): BOOLEAN
		do
		end

	same_string (other: READABLE_STRING_GENERAL): BOOLEAN
			-- Does `other' have the same characters, whatever its class?
		do
		end

	starts_with (s: READABLE_STRING_GENERAL): BOOLEAN
			-- Do the characters begin with those of `s'?
		do
		end

	to_boolean: BOOLEAN
		require
			truth_value: is_boolean
		do
		end

	valid_code (v: like code): BOOLEAN
		deferred
		end

	valid_index (i: INTEGER): BOOLEAN
		do
		end

feature -- Constants

	false_constant: STRING_8 = "false"

	true_constant: STRING_8 = "true"

feature -- Obsolete

	as_readable_string_32: READABLE_STRING_32
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	as_readable_string_8: READABLE_STRING_8
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	as_string_32_conversion: STRING_32
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	as_string_8: STRING_8
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	as_string_8_conversion: STRING_8
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	plus alias "+" (s: READABLE_STRING_GENERAL): like Current
		obsolete
			"Kept for old code."
		deferred
		end

feature {READABLE_STRING_GENERAL} -- Implementation

	internal_case_insensitive_hash_code: INTEGER

	internal_hash_code: INTEGER

feature {NONE} -- Implementation

	c_string_provider: C_STRING
		once
			check interface_only: False then
			end
		end

	character_properties: CHARACTER_PROPERTY
		once
			check interface_only: False then
			end
		end

	ctoi_convertor: STRING_TO_INTEGER_CONVERTOR
		once
			check interface_only: False then
			end
		end

	ctor_convertor: STRING_TO_REAL_CONVERTOR
		once
			check interface_only: False then
			end
		end

	dotnet_convertor: SYSTEM_STRING_FACTORY
		once
			check interface_only: False then
			end
		end

	elks_checking: BOOLEAN = False

	is_valid_integer_or_natural (type: INTEGER): BOOLEAN
		do
		end

	make (n: INTEGER)
		deferred
		end

	make_empty
		do
			check interface_only: False then
			end
		end

	new_string (n: INTEGER): like Current
		deferred
		end

	string_searcher: STRING_SEARCHER
		deferred
		end

end
