note
	description: "Unicode strings that never change."

frozen class
	IMMUTABLE_STRING_32

inherit
	READABLE_STRING_32
		undefine
			is_immutable
		redefine
			area_lower,
			copy
		end

	IMMUTABLE_STRING_GENERAL
		rename
			ends_with as ends_with_general,
			is_case_insensitive_equal as is_case_insensitive_equal_general,
			plus as plus_general,
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
	make_from_string_8,
	make_from_string_32,
	make_from_c,
	make_from_c_byte_array,
	make_from_cil,
	make_from_separate

create {IMMUTABLE_STRING_32}
	make_from_area_and_bounds

convert
	to_cil: {SYSTEM_STRING},
	make_from_cil ({SYSTEM_STRING}),
	make_from_string_8 ({READABLE_STRING_8, IMMUTABLE_STRING_8, STRING_8}),
	make_from_string_32 ({READABLE_STRING_32, STRING_32}),
	make_from_string_general ({READABLE_STRING_GENERAL, STRING_GENERAL, IMMUTABLE_STRING_GENERAL}),
	as_string_32: {STRING_32}

feature {NONE} -- Initialization

	make_from_area_and_bounds (a: like area; low, n: like count)
		do
			check interface_only: False then
			end
		end

	make_from_cil (a_system_string: SYSTEM_STRING)
		do
			check interface_only: False then
			end
		end

	make_from_string_32 (s: READABLE_STRING_32)
		do
			check interface_only: False then
			end
		end

	make_from_string_8 (s: READABLE_STRING_8)
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

	shared_substring (start_index, end_index: INTEGER_32): like Current
		do
			check interface_only: False then
			end
		end

	substring (start_index, end_index: INTEGER_32): like Current
		do
			check interface_only: False then
			end
		end

feature -- Operators

	at alias "@" (i: INTEGER): CHARACTER_32
		do
		end

	item alias "[]" (i: INTEGER): CHARACTER_32
		do
		end

	plus alias "+" (s: READABLE_STRING_32): like Current
		do
			check interface_only: False then
			end
		end

feature -- Status

	is_empty: BOOLEAN
		do
		end

feature -- Commands

	correct_mismatch
		do
		end

feature -- Obsolete

	item_code (i: INTEGER): INTEGER
		obsolete
			"Kept for old code."
		do
		end

feature {IMMUTABLE_STRING_32} -- Implementation

	copy (other: like Current)
		do
		end

feature {READABLE_STRING_8, READABLE_STRING_32} -- Implementation

	area_lower: INTEGER

feature {NONE} -- Implementation

	empty_string: IMMUTABLE_STRING_32
		once
			check interface_only: False then
			end
		end

	new_string (n: INTEGER_32): IMMUTABLE_STRING_32
		do
			check interface_only: False then
			end
		end

end
