note
	description: "Byte strings that can be read."

deferred class
	READABLE_STRING_8

inherit
	READABLE_STRING_GENERAL
		rename
			ends_with as ends_with_general,
			has as character_32_has,
			index_of as character_32_index_of,
			is_case_insensitive_equal as is_case_insensitive_equal_general,
			item as character_32_item,
			last_index_of as character_32_last_index_of,
			occurrences as character_32_occurrences,
			plus as plus_general,
			same_caseless_characters as same_caseless_characters_general,
			same_characters as same_characters_general,
			same_string as same_string_general,
			starts_with as starts_with_general
		redefine
			copy,
			is_equal,
			out
		end

	READABLE_INDEXABLE [CHARACTER_8]
		rename
			upper as count
		redefine
			copy,
			is_equal,
			new_cursor,
			out
		end

convert
	to_cil: {SYSTEM_STRING},
	as_string_8: {STRING_8},
	as_readable_string_32: {READABLE_STRING_32},
	as_string_32: {STRING_32}

feature -- Access

	fuzzy_index (other: READABLE_STRING_GENERAL; start: INTEGER; fuzz: INTEGER): INTEGER
		do
		end

	index_of (c: CHARACTER_8; start_index: INTEGER): INTEGER
		do
		end

	last_index_of (c: CHARACTER_8; start_index_from_end: INTEGER): INTEGER
		do
		end

	mirrored: like Current
			-- Copy in the opposite order
		deferred
		end

	new_cursor: STRING_8_ITERATION_CURSOR
		do
			check interface_only: False then
			end
		end

	occurrences (c: CHARACTER_8): INTEGER
			-- Number of times that `c' occurs
		do
		end

	out: STRING
		do
			check interface_only: False then
			end
		end

	string: STRING_8
		do
			check interface_only: False then
			end
		end

	string_representation: STRING_8
		do
			check interface_only: False then
			end
		end

	substring (start_index, end_index: INTEGER): like Current
		deferred
		end

	substring_index (other: READABLE_STRING_GENERAL; start_index: INTEGER): INTEGER
		do
		end

	substring_index_in_bounds (other: READABLE_STRING_GENERAL; start_pos, end_pos: INTEGER): INTEGER
		do
		end

feature -- Measurement

	capacity: INTEGER
		do
		end

	count: INTEGER

feature -- Operators

	at alias "@" (i: INTEGER): CHARACTER_8
		deferred
		end

	is_less alias "<" (other: like Current): BOOLEAN
		do
		end

	item alias "[]" (i: INTEGER): CHARACTER_8
			-- Character number `i'
		require else
			valid_index: valid_index (i)
		deferred
		end

	plus alias "+" (s: READABLE_STRING_8): like Current
			-- Copy followed by the characters of `s'
		deferred
		end

feature -- Status

	ends_with (s: READABLE_STRING_8): BOOLEAN
		do
		end

	has (c: CHARACTER_8): BOOLEAN
			-- Does `c' occur?
		do
		end

	is_boolean: BOOLEAN
		do
		end

	is_case_insensitive_equal (other: READABLE_STRING_8): BOOLEAN
		do
		end

	is_equal (other: like Current): BOOLEAN
		do
		end

	is_substring_whitespace (start_index, end_index: INTEGER): BOOLEAN
		do
		end

	same_caseless_characters (other: READABLE_STRING_8; start_pos, end_pos, index_pos: INTEGER): BOOLEAN
		do
		end

	same_characters (other: READABLE_STRING_8; start_pos, end_pos, index_pos: INTEGER): BOOLEAN
		do
		end

	same_string (other: READABLE_STRING_8): BOOLEAN
		do
		end

	shared_with (other: READABLE_STRING_8): BOOLEAN
		do
		end

	starts_with (s: READABLE_STRING_8): BOOLEAN
		do
		end

	valid_code (v: NATURAL_32): BOOLEAN
		do
		end

feature -- Constants

	is_string_32: BOOLEAN = False

	is_string_8: BOOLEAN = True

	is_valid_as_string_8: BOOLEAN = True

	lower: INTEGER = 1

feature -- Obsolete

	item_code (i: INTEGER): INTEGER
		obsolete
			"Kept for old code."
		deferred
		end

feature {NONE} -- Implementation

	make_from_c_pointer (c_string: POINTER)
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {READABLE_STRING_8, READABLE_STRING_32, STRING_8_SEARCHER, STRING_32_SEARCHER, HEXADECIMAL_STRING_TO_INTEGER_CONVERTER, STRING_TO_INTEGER_CONVERTOR, STRING_TO_REAL_CONVERTOR, STRING_8_ITERATION_CURSOR, IO_MEDIUM} -- Implementation

	area: SPECIAL [CHARACTER_8]

	area_lower: INTEGER
		do
		end

	area_upper: INTEGER
		do
		end

feature {READABLE_STRING_8} -- Implementation

	copy (other: like Current)
		do
		end

feature {NONE} -- Implementation

	fill_character (c: CHARACTER_8)
		do
		end

	make (n: INTEGER)
		require else
			not_negative: n >= 0
		do
			check interface_only: False then
			end
		ensure then
			empty: count = 0
		end

	make_filled (c: CHARACTER_8; n: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_from_c (c_string: POINTER)
		do
			check interface_only: False then
			end
		end

	make_from_c_byte_array (a_byte_array: POINTER; a_character_count: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_from_c_substring (c_string: POINTER; start_pos, end_pos: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_from_cil (a_system_string: detachable SYSTEM_STRING)
		deferred
		end

	make_from_separate (other: separate READABLE_STRING_8)
		do
			check interface_only: False then
			end
		end

	make_from_string (s: READABLE_STRING_8)
		do
			check interface_only: False then
			end
		end

	mirror_area (a: like area; start_index, end_index: INTEGER)
		do
		end

	str_strict_cmp (this, other: like area; this_index, other_index, n: INTEGER): INTEGER
		do
		end

	string_searcher: STRING_8_SEARCHER
		once
			check interface_only: False then
			end
		end

	to_lower_area (a: like area; start_index, end_index: INTEGER)
		do
		end

	to_upper_area (a: like area; start_index, end_index: INTEGER)
		do
		end

end
