note
	description: "Unicode strings that can change."

class
	STRING_32

inherit
	READABLE_STRING_32
		export
			{ANY} make, make_empty, make_filled, make_from_c, make_from_string, fill_character
		redefine
			area
		end

	STRING_GENERAL
		rename
			append as append_string_general,
			append_substring as append_substring_general,
			ends_with as ends_with_general,
			is_case_insensitive_equal as is_case_insensitive_equal_general,
			plus as plus_general,
			prepend as prepend_string_general,
			prepend_substring as prepend_substring_general,
			same_caseless_characters as same_caseless_characters_general,
			same_characters as same_characters_general,
			same_string as same_string_general,
			starts_with as starts_with_general
		undefine
			copy,
			has,
			index_of,
			is_equal,
			last_index_of,
			occurrences,
			out
		redefine
			append_string_general,
			prepend_string_general
		end

	DYNAMIC_TABLE [CHARACTER_32, INTEGER]
		rename
			force as put,
			valid_key as valid_index
		undefine
			copy,
			is_equal,
			out
		redefine
			changeable_comparison_criterion,
			prune_all
		end

	INDEXABLE [CHARACTER_32, INTEGER]
		rename
			upper as count
		undefine
			copy,
			is_equal,
			new_cursor,
			out
		redefine
			changeable_comparison_criterion,
			prune_all
		end

	RESIZABLE [CHARACTER_32]
		undefine
			copy,
			is_equal,
			out
		redefine
			changeable_comparison_criterion
		end

	TO_SPECIAL [CHARACTER_32]
		undefine
			at,
			copy,
			is_equal,
			item,
			out,
			put,
			valid_index
		redefine
			area
		end

	MISMATCH_CORRECTOR
		undefine
			copy,
			is_equal,
			out
		redefine
			correct_mismatch
		end

create
	make,
	make_empty,
	make_filled,
	make_from_string,
	make_from_string_general,
	make_from_c,
	make_from_c_pointer,
	make_from_c_byte_array,
	make_from_cil,
	make_from_separate

convert
	to_cil: {SYSTEM_STRING},
	make_from_cil ({SYSTEM_STRING}),
	as_string_8: {READABLE_STRING_8, STRING_8}

feature -- Initialization

	make_from_cil (a_system_string: detachable SYSTEM_STRING)
		do
			check interface_only: False then
			end
		end

	make_from_string_general (s: READABLE_STRING_GENERAL)
		do
			check interface_only: False then
			end
		end

feature -- Access

	adapt (s: STRING_32): like Current
		do
			check interface_only: False then
			end
		end

	area: SPECIAL [CHARACTER_32]

	as_lower: like Current
		do
			check interface_only: False then
			end
		end

	as_upper: like Current
		do
			check interface_only: False then
			end
		end

	code (i: INTEGER): NATURAL_32
		do
		end

	linear_representation: LINEAR [CHARACTER_32]
		do
			check interface_only: False then
			end
		end

	mirrored: like Current
		do
			check interface_only: False then
			end
		end

	plus_general (s: READABLE_STRING_GENERAL): like Current
		do
			check interface_only: False then
			end
		end

	substring (start_index, end_index: INTEGER): like Current
		do
			check interface_only: False then
			end
		end

	frozen to_c: ANY
		do
			check interface_only: False then
			end
		end

feature -- Operators

	at alias "@" (i: INTEGER): CHARACTER_32 assign put
		do
		end

	item alias "[]" (i: INTEGER): CHARACTER_32 assign put
		do
		end

	plus alias "+" (s: READABLE_STRING_32): like Current
		do
			check interface_only: False then
			end
		end

feature -- Commands

	adapt_size
		do
		end

	append (s: READABLE_STRING_32)
			-- Add the characters of `s' at the end.
		do
		ensure
			longer: count = old count + old s.count
		end

	append_boolean (b: BOOLEAN)
		do
		end

	append_character (c: CHARACTER_32)
		do
		ensure then
			longer: count = old count + 1
			at_end: item (count) = c
		end

	append_double (d: REAL_64)
		do
		end

	append_integer (i: INTEGER)
		do
		end

	append_integer_16 (i: INTEGER_16)
		do
		end

	append_integer_64 (i: INTEGER_64)
		do
		end

	append_integer_8 (i: INTEGER_8)
		do
		end

	append_natural_16 (i: NATURAL_16)
		do
		end

	append_natural_32 (i: NATURAL_32)
		do
		end

	append_natural_64 (i: NATURAL_64)
		do
		end

	append_natural_8 (i: NATURAL_8)
		do
		end

	append_real (r: REAL_32)
		do
		end

	append_string (s: detachable READABLE_STRING_32)
		do
		end

	append_string_general (s: READABLE_STRING_GENERAL)
			-- Add the characters of `s', whatever its class, at the end.
		do
		end

	append_substring (s: READABLE_STRING_32; start_index, end_index: INTEGER)
		do
		end

	center_justify
		do
		end

	character_justify (pivot: CHARACTER_32; position: INTEGER)
		do
		end

	correct_mismatch
		do
		end

	extend (c: CHARACTER_32)
			-- Add `c' at the end.
		do
		ensure then
			longer: count = old count + 1
			at_end: item (count) = c
		end

	fill_blank
		do
		end

	fill_with (c: CHARACTER_32)
		do
		end

	from_c (c_string: POINTER)
		do
		end

	from_c_substring (c_string: POINTER; start_pos, end_pos: INTEGER)
		do
		end

	grow (newsize: INTEGER)
		do
		end

	insert_character (c: CHARACTER_32; i: INTEGER)
		require
			valid_place: 1 <= i and i <= count + 1
		do
		end

	insert_string (s: READABLE_STRING_32; i: INTEGER)
		require
			valid_place: 1 <= i and i <= count + 1
		do
		end

	keep_head (n: INTEGER)
		do
		end

	keep_tail (n: INTEGER)
		do
		end

	left_adjust
		do
		end

	left_justify
		do
		end

	mirror
		do
		end

	multiply (n: INTEGER)
		do
		end

	precede (c: CHARACTER_32)
		do
		end

	prepend (s: READABLE_STRING_32)
		do
		end

	prepend_boolean (b: BOOLEAN)
		do
		end

	prepend_character (c: CHARACTER_32)
		do
		end

	prepend_double (d: REAL_64)
		do
		end

	prepend_integer (i: INTEGER)
		do
		end

	prepend_real (r: REAL_32)
		do
		end

	prepend_string (s: detachable READABLE_STRING_32)
		do
		end

	prepend_string_general (s: READABLE_STRING_GENERAL)
		do
		end

	prepend_substring (s: READABLE_STRING_32; start_index, end_index: INTEGER)
		do
		end

	prune (c: CHARACTER_32)
		do
		end

	prune_all (c: CHARACTER_32)
		do
		end

	prune_all_leading (c: CHARACTER_32)
		do
		end

	prune_all_trailing (c: CHARACTER_32)
		do
		end

	put (c: CHARACTER_32; i: INTEGER)
		require else
			valid_index: valid_index (i)
		do
			check interface_only: False then
			end
		ensure then
			stored: item (i) = c
		end

	put_code (v: NATURAL_32; i: INTEGER)
		do
		end

	remove (i: INTEGER)
		require else
			valid_index: valid_index (i)
		do
		ensure then
			shorter: count = old count - 1
		end

	remove_head (n: INTEGER)
		do
		end

	remove_substring (start_index, end_index: INTEGER)
		do
		end

	remove_tail (n: INTEGER)
		do
		end

	replace_blank
		do
		end

	replace_substring (s: READABLE_STRING_32; start_index, end_index: INTEGER)
		do
		end

	replace_substring_all (original, new: READABLE_STRING_32)
		do
		end

	resize (newsize: INTEGER)
		do
		end

	right_adjust
		do
		end

	right_justify
		do
		end

	set (t: READABLE_STRING_32; n1, n2: INTEGER)
		do
			check interface_only: False then
			end
		end

	share (other: STRING_32)
		do
		end

	subcopy (other: READABLE_STRING_32; start_pos, end_pos, index_pos: INTEGER)
		do
		end

	to_lower
		do
		end

	to_upper
		do
		end

	trim
		do
		end

	wipe_out
		do
		ensure then
			empty: count = 0
		end

feature -- Constants

	changeable_comparison_criterion: BOOLEAN = False

	extendible: BOOLEAN = True

feature -- Obsolete

	clear_all
		obsolete
			"Kept for old code."
		do
		end

	insert (s: READABLE_STRING_32; i: INTEGER)
		obsolete
			"Kept for old code."
		do
		end

	item_code (i: INTEGER): INTEGER
		obsolete
			"Kept for old code."
		do
		end

	remake (n: INTEGER)
		obsolete
			"Kept for old code."
		do
		end

	replace_character (c: CHARACTER_32)
		obsolete
			"Kept for old code."
		do
		end

feature {STRING_HANDLER} -- Implementation

	frozen set_count (number: INTEGER)
		do
		end

feature {NONE} -- Implementation

	new_string (n: INTEGER): like Current
		do
			check interface_only: False then
			end
		end

end
