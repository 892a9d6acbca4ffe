note
	description: "Run-time view of an object by reference."

class
	REFLECTED_REFERENCE_OBJECT

inherit
	REFLECTED_OBJECT

	REFLECTOR_CONSTANTS

create
	make

create {REFLECTED_REFERENCE_OBJECT, RT_DBG_INTERNAL, RT_DBG_CALL_RECORD, RT_DBG_EXECUTION_RECORDER}
	make_for_expanded_field,
	make_for_expanded_field_at

feature {NONE} -- Initialization

	make (a_object: ANY)
		do
			check interface_only: False then
			end
		end

	make_for_expanded_field (a_enclosing_object: REFLECTED_REFERENCE_OBJECT; i: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_for_expanded_field_at (a_enclosing_object: ANY; a_physical_offset: INTEGER)
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

	enclosing_object: separate ANY

	expanded_field (i: INTEGER): REFLECTED_REFERENCE_OBJECT
		do
			check interface_only: False then
			end
		end

	object: ANY
		do
			check interface_only: False then
			end
		end

	object_address: POINTER
		do
		end

	physical_offset: INTEGER

feature -- Commands

	set_object (a_obj: separate ANY)
		do
		end

end
