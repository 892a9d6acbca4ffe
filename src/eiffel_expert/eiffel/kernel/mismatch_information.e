note
	description: "Old field values of an object that is being repaired."

class
	MISMATCH_INFORMATION

inherit
	HASH_TABLE [detachable ANY, STRING_8]
		redefine
			default_create,
			out
		end

create {MISMATCH_CORRECTOR}
	default_create

create
	make

feature -- Initialization

	default_create
		do
			check interface_only: False then
			end
		end

feature -- Access

	class_name: STRING_8
		do
			check interface_only: False then
			end
		end

	current_version: detachable IMMUTABLE_STRING_8

	out: STRING
		do
			check interface_only: False then
			end
		end

	stored_version: detachable IMMUTABLE_STRING_8

feature -- Status

	is_version_mismatched: BOOLEAN
		do
		end

feature -- Commands

	set_versions (a_stored_version: like stored_version; a_current_version: like current_version)
		do
		end

feature -- Constants

	type_name_key: STRING_8 = "_type_name"

feature {NONE} -- Implementation

	internal_put (value: ANY; ckey: POINTER)
		do
		end

	set_callback_pointers
		once
		end

	set_string_versions (a_stored_version, a_current_version: POINTER)
		do
		end

end
