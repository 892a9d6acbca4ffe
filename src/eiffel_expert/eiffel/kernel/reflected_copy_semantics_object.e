note
	description: "Run-time view of an expanded field."

class
	REFLECTED_COPY_SEMANTICS_OBJECT

inherit
	REFLECTED_OBJECT

	REFLECTOR_CONSTANTS

create {REFLECTED_OBJECT}
	make,
	make_special

create {REFLECTED_COPY_SEMANTICS_OBJECT}
	make_recursive

feature {NONE} -- Initialization

	make (a_enclosing_object: REFLECTED_OBJECT; i: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_recursive (a_enclosing_object: REFLECTED_COPY_SEMANTICS_OBJECT; i: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_special (a_enclosing_object: REFLECTED_OBJECT; i: INTEGER)
		do
			check interface_only: False then
			end
		end

feature -- Access

	copy_semantics_field (i: INTEGER): REFLECTED_COPY_SEMANTICS_OBJECT
		do
			check interface_only: False then
			end
		end

	expanded_field (i: INTEGER): REFLECTED_COPY_SEMANTICS_OBJECT
		do
			check interface_only: False then
			end
		end

	object: ANY
		do
			check interface_only: False then
			end
		end

	physical_offset: INTEGER

feature {REFLECTED_COPY_SEMANTICS_OBJECT} -- Implementation

	referring_object: REFLECTED_OBJECT

	referring_physical_offset: INTEGER

feature {REFLECTED_OBJECT} -- Implementation

	object_address: POINTER
		do
		end

end
