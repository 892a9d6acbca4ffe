note
	description: "Byte strings that can change."

class
	STRING_8

inherit
	READABLE_STRING_8
		export
			{ANY} make, make_empty, make_filled, make_from_c, make_from_c_substring, make_from_string, fill_character
		redefine
			area
		end

	STRING_GENERAL
		rename
			append as append_string_general,
			append_substring as append_substring_general,
			ends_with as ends_with_general,
			has as character_32_has,
			index_of as character_32_index_of,
			is_case_insensitive_equal as is_case_insensitive_equal_general,
			item as character_32_item,
			last_index_of as character_32_last_index_of,
			occurrences as character_32_occurrences,
			plus as plus_general,
			prepend as prepend_string_general,
			prepend_substring as prepend_substring_general,
			same_caseless_characters as same_caseless_characters_general,
			same_characters as same_characters_general,
			same_string as same_string_general,
			starts_with as starts_with_general
		undefine
			copy,
			is_equal,
			out
		redefine
			append_string_general,
			prepend_string_general
		end

	DYNAMIC_TABLE [CHARACTER_8, INTEGER]
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

	INDEXABLE [CHARACTER_8, INTEGER]
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

	RESIZABLE [CHARACTER_8]
		undefine
			copy,
			is_equal,
			out
		redefine
			changeable_comparison_criterion
		end

	TO_SPECIAL [CHARACTER_8]
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
	make_from_c,
	make_from_c_substring,
	make_from_c_pointer,
	make_from_c_byte_array,
	make_from_cil,
	make_from_separate

convert
	to_cil: {SYSTEM_STRING},
	make_from_cil ({SYSTEM_STRING}),
	as_string_32: {READABLE_STRING_32, STRING_32}

feature -- Initialization

	make_from_cil (a_system_string: detachable SYSTEM_STRING)
		do
			check interface_only: False then
			end
		end

feature -- Access

	adapt (s: STRING_8): like Current
		do
			check interface_only: False then
			end
		end

	area: SPECIAL [CHARACTER_8]

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

	character_32_item (i: INTEGER): CHARACTER_32
		do
		end

	code (i: INTEGER): NATURAL_32
		do
		end

	item_code (i: INTEGER): INTEGER
		do
		end

	linear_representation: LINEAR [CHARACTER_8]
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

	at alias "@" (i: INTEGER): CHARACTER_8 assign put
		do
		end

	item alias "[]" (i: INTEGER): CHARACTER_8 assign put
		do
		end

	plus alias "+" (s: READABLE_STRING_8): like Current
		do
			check interface_only: False then
			end
		end

feature -- Commands

	adapt_size
		do
		end

	append (s: READABLE_STRING_8)
			-- Add the characters of `s' at the end.
		do
		ensure
			longer: count = old count + old s.count
		end

	append_boolean (b: BOOLEAN)
		do
		end

	append_character (c: CHARACTER_8)
			-- Add `c' at the end.
		do
		ensure then
			longer: count = old count + 1
			at_end: item (count) = c
		end

	append_double (d: REAL_64)
		do
		end

	append_integer (i: INTEGER)
			-- Add the decimal digits of `i' at the end.
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

	append_string (s: detachable READABLE_STRING_8)
		do
		end

	append_string_general (s: READABLE_STRING_GENERAL)
			-- Add the characters of `s', whatever its class, at the end.
		do
		end

	append_substring (s: READABLE_STRING_8; start_index, end_index: INTEGER)
		do
		end

	center_justify
		do
		end

	character_justify (pivot: CHARACTER_8; position: INTEGER)
		do
		end

	correct_mismatch
		do
		end

	extend (c: CHARACTER_8)
			-- Add `c' at the end.
		do
		ensure then
			longer: count = old count + 1
			at_end: item (count) = c
		end

	fill_blank
		do
		end

	fill_with (c: CHARACTER_8)
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

	insert_character (c: CHARACTER_8; i: INTEGER)
			-- Add `c' before character number `i'.
		require
			valid_place: 1 <= i and i <= count + 1
		do
		ensure
			longer: count = old count + 1
			there: item (i) = c
		end

	insert_string (s: READABLE_STRING_8; i: INTEGER)
			-- Add the characters of `s' before character number `i'.
		require
			valid_place: 1 <= i and i <= count + 1
		do
		ensure
			longer: count = old count + old s.count
		end

	keep_head (n: INTEGER)
			-- Take out all but the first `n' characters.
		require else
			not_negative: n >= 0
		do
		ensure then
			length: count = n.min (old count)
		end

	keep_tail (n: INTEGER)
			-- Take out all but the last `n' characters.
		require else
			not_negative: n >= 0
		do
		ensure then
			length: count = n.min (old count)
		end

	left_adjust
			-- Take out blanks at the start.
		do
		ensure then
			no_blank_first: (count > 0) implies not item (1).is_space
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

	precede (c: CHARACTER_8)
		do
		end

	prepend (s: READABLE_STRING_8)
			-- Add the characters of `s' at the start.
		do
		ensure
			longer: count = old (count + s.count)
		end

	prepend_boolean (b: BOOLEAN)
		do
		end

	prepend_character (c: CHARACTER_8)
		do
		ensure
			longer: count = old count + 1
			at_start: item (1) = c
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

	prepend_string (s: detachable READABLE_STRING_8)
		do
		end

	prepend_string_general (s: READABLE_STRING_GENERAL)
		do
		end

	prepend_substring (s: READABLE_STRING_8; start_index, end_index: INTEGER)
		do
		end

	prune (c: CHARACTER_8)
		do
		end

	prune_all (c: CHARACTER_8)
		do
		end

	prune_all_leading (c: CHARACTER_8)
		do
		end

	prune_all_trailing (c: CHARACTER_8)
		do
		end

	put (c: CHARACTER_8; i: INTEGER)
			-- Make `c' character number `i'.
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
			-- Take out character number `i'.
		require else
			valid_index: valid_index (i)
		do
		ensure then
			shorter: count = old count - 1
		end

	remove_head (n: INTEGER)
			-- Take out the first `n' characters.
		require else
			not_negative: n >= 0
		do
		ensure then
			shorter: count = (old count - n).max (0)
		end

	remove_substring (start_index, end_index: INTEGER)
		do
		end

	remove_tail (n: INTEGER)
			-- Take out the last `n' characters.
		require else
			not_negative: n >= 0
		do
		ensure then
			shorter: count = (old count - n).max (0)
		end

	replace_blank
		do
		end

	replace_substring (s: READABLE_STRING_8; start_index, end_index: INTEGER)
			-- Put `s' in place of the characters from `start_index' to `end_index'.
		require
			valid_start: 1 <= start_index
			valid_end: end_index <= count
			ordered: start_index <= end_index + 1
		do
		end

	replace_substring_all (original, new: READABLE_STRING_8)
			-- Put `new' in place of every `original'.
		do
		end

	resize (newsize: INTEGER)
		do
		end

	right_adjust
			-- Take out blanks at the end.
		do
		ensure then
			no_blank_last: (count > 0) implies not item (count).is_space
		end

	right_justify
		do
		end

	set (t: READABLE_STRING_8; n1, n2: INTEGER)
		do
			check interface_only: False then
			end
		end

	share (other: STRING_8)
		do
		end

	subcopy (other: READABLE_STRING_8; start_pos, end_pos, index_pos: INTEGER)
		do
		end

	to_lower
			-- Turn all letters to lower case.
		do
		ensure
			same_length: count = old count
		end

	to_upper
			-- Turn all letters to upper case.
		do
		ensure
			same_length: count = old count
		end

	trim
		do
		end

	wipe_out
			-- Take out all characters.
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

	insert (s: READABLE_STRING_8; i: INTEGER)
		obsolete
			"Kept for old code."
		do
		end

	remake (n: INTEGER)
		obsolete
			"Kept for old code."
		do
		end

	replace_character (c: CHARACTER_8)
		obsolete
			"Kept for old code."
		do
		end

feature {NONE} -- Implementation

	empty_area: SPECIAL [CHARACTER_8]
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
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
