note
	description: "Several stored objects on one medium."

class
	SED_MULTI_OBJECT_SERIALIZATION

inherit
	ANY
		redefine
			default_create
		end

inherit {NONE}
	SED_STORABLE_FACILITIES
		export
			{NONE} all
		redefine
			default_create
		end

feature -- Access

	deserialized_object: detachable ANY

	error_message: detachable STRING_32

	last_file_position: INTEGER

feature -- Status

	successful: BOOLEAN

feature -- Commands

	deserialize (path: READABLE_STRING_GENERAL; a_pos: INTEGER)
		do
		end

	serialize (a: ANY; path: READABLE_STRING_GENERAL; is_appending: BOOLEAN)
		do
		end

feature {NONE} -- Implementation

	default_create
		do
			check interface_only: False then
			end
		end

	log_last_exception
		do
		end

end
