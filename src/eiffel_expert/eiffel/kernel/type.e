note
	description: "Types as objects."

frozen class
	TYPE [G]

inherit
	HASHABLE
		rename
			default as any_default
		redefine
			is_equal,
			out
		end

	DEBUG_OUTPUT
		rename
			default as any_default
		redefine
			is_equal,
			out
		end

create {NONE}

convert
	to_string_8: {STRING_8, READABLE_STRING_8},
	to_string_32: {STRING_32, READABLE_STRING_32, STRING_GENERAL, READABLE_STRING_GENERAL}

feature -- Access

	debug_output: READABLE_STRING_32
		do
			check interface_only: False then
			end
		end

	default: G
		external
			"built_in"
		end

	default_detachable_value: detachable G
		do
		end

	generic_parameter_count: INTEGER
		external
			"built_in"
		end

	generic_parameter_type (i: INTEGER): TYPE [detachable ANY]
		external
			"built_in"
		end

	hash_code: INTEGER
		do
		end

	name: IMMUTABLE_STRING_8
		do
			check interface_only: False then
			end
		end

	name_32: IMMUTABLE_STRING_32
		do
			check interface_only: False then
			end
		end

	out: STRING
		do
			check interface_only: False then
			end
		end

	type_id: INTEGER
		external
			"built_in"
		end

feature -- Operators

	adapt alias "[]" (g: detachable G): detachable G
		do
		end

	attempted alias "/" (obj: detachable separate ANY): detachable G
		do
		end

	is_conforming_to alias "<=" (other: TYPE [detachable separate ANY]): BOOLEAN
		do
		end

	is_strictly_conforming_to alias "<" (other: TYPE [detachable separate ANY]): BOOLEAN
		do
		end

feature -- Status

	has_default: BOOLEAN
		external
			"built_in"
		end

	is_attached: BOOLEAN
		external
			"built_in"
		end

	is_deferred: BOOLEAN
		external
			"built_in"
		end

	is_equal (other: like Current): BOOLEAN
		do
		end

	is_expanded: BOOLEAN
		external
			"built_in"
		end

feature -- Obsolete

	as_lower: STRING
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	as_upper: STRING
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	attempt alias "#?" (obj: detachable separate ANY): detachable G
		obsolete
			"Kept for old code."
		do
		end

	is_case_insensitive_equal (other: STRING): BOOLEAN
		obsolete
			"Kept for old code."
		do
		end

	plus alias "+" (other: STRING): STRING
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	same_string (other: STRING): BOOLEAN
		obsolete
			"Kept for old code."
		do
		end

	to_string_32: STRING_32
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	to_string_8: STRING_8
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {NONE} -- Implementation

	internal_name: detachable IMMUTABLE_STRING_8
		note
			option: stable
		attribute
		end

	internal_name_32: detachable IMMUTABLE_STRING_32
		note
			option: stable
		attribute
		end

	runtime_name: STRING
		external
			"built_in"
		end

end
