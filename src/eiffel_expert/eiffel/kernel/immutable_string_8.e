note
	description: "Byte strings that never change."

frozen class
	IMMUTABLE_STRING_8

inherit
	READABLE_STRING_8
		undefine
			is_immutable
		redefine
			area_lower,
			copy
		end

	IMMUTABLE_STRING_GENERAL
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
		undefine
			copy,
			is_equal,
			out
		end

create
	make,
	make_empty,
	make_filled,
	make_from_string,
	make_from_c,
	make_from_c_substring,
	make_from_c_byte_array,
	make_from_cil,
	make_from_separate

create {IMMUTABLE_STRING_8}
	make_from_area_and_bounds

convert
	make_from_string ({READABLE_STRING_8, STRING_8}),
	make_from_cil ({SYSTEM_STRING}),
	to_cil: {SYSTEM_STRING},
	as_readable_string_32: {READABLE_STRING_32},
	as_string_32: {STRING_32},
	as_string_8: {STRING_8}

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

	at alias "@" (i: INTEGER): CHARACTER_8
		do
		end

	item alias "[]" (i: INTEGER): CHARACTER_8
		do
		end

	plus alias "+" (s: READABLE_STRING_8): like Current
		do
			check interface_only: False then
			end
		end

feature -- Status

	is_empty: BOOLEAN
		do
		end

feature {IMMUTABLE_STRING_8} -- Implementation

	copy (other: like Current)
		do
		end

feature {READABLE_STRING_8, READABLE_STRING_32} -- Implementation

	area_lower: INTEGER

feature {NONE} -- Implementation

	empty_string: IMMUTABLE_STRING_8
		once
			check interface_only: False then
			end
		end

	new_string (n: INTEGER_32): IMMUTABLE_STRING_8
		do
			check interface_only: False then
			end
		end

end
