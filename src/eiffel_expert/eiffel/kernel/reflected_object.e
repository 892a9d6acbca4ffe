note
	description: "Run-time view of an object and its fields."

deferred class
	REFLECTED_OBJECT

inherit
	REFLECTOR_CONSTANTS

feature -- Access

	character_32_field (i: INTEGER): CHARACTER_32
		do
		end

	character_8_field (i: INTEGER): CHARACTER_8
		do
		end

	class_name: STRING
		do
			check interface_only: False then
			end
		end

	copy_semantics_field (i: INTEGER): REFLECTED_COPY_SEMANTICS_OBJECT
		deferred
		end

	deep_physical_size: INTEGER
		do
		end

	deep_physical_size_64: NATURAL_64
		do
		end

	dynamic_type: INTEGER

	expanded_field (i: INTEGER): REFLECTED_OBJECT
		deferred
		end

	field (i: INTEGER): detachable ANY
		do
		end

	field_count: INTEGER
		do
		end

	field_name (i: INTEGER): STRING_8
		do
			check interface_only: False then
			end
		end

	field_offset (i: INTEGER): INTEGER
		do
		end

	field_static_type (i: INTEGER): INTEGER
		do
		end

	field_type (i: INTEGER): INTEGER
		do
		end

	generic_count: INTEGER
		do
		end

	generic_dynamic_type (i: INTEGER): INTEGER
		do
		end

	integer_16_field (i: INTEGER): INTEGER_16
		do
		end

	integer_32_field (i: INTEGER): INTEGER
		do
		end

	integer_64_field (i: INTEGER): INTEGER_64
		do
		end

	integer_8_field (i: INTEGER): INTEGER_8
		do
		end

	natural_16_field (i: INTEGER): NATURAL_16
		do
		end

	natural_32_field (i: INTEGER): NATURAL_32
		do
		end

	natural_64_field (i: INTEGER): NATURAL_64
		do
		end

	natural_8_field (i: INTEGER): NATURAL_8
		do
		end

	object: ANY
		deferred
		end

	persistent_field_count: INTEGER
		do
		end

	physical_size: INTEGER
		do
		end

	physical_size_64: NATURAL_64
		do
		end

	pointer_field (i: INTEGER): POINTER
		do
		end

	real_32_field (i: INTEGER): REAL_32
		do
		end

	real_64_field (i: INTEGER): REAL_64
		do
		end

	reference_field (i: INTEGER): detachable ANY
		do
		end

	special_copy_semantics_item (i: INTEGER): REFLECTED_COPY_SEMANTICS_OBJECT
		do
			check interface_only: False then
			end
		end

	type_name: STRING
		do
			check interface_only: False then
			end
		end

feature -- Status

	boolean_field (i: INTEGER): BOOLEAN
		do
		end

	field_conforms_to (a_source_type, a_field_type: INTEGER): BOOLEAN
		do
		end

	is_copy_semantics_field (i: INTEGER): BOOLEAN
		do
		end

	is_expanded: BOOLEAN
		do
		end

	is_field_statically_attached (i: INTEGER): BOOLEAN
		do
		end

	is_field_statically_expanded (i: INTEGER): BOOLEAN
		do
		end

	is_field_transient (i: INTEGER): BOOLEAN
		do
		end

	is_instance_of (type_id: INTEGER): BOOLEAN
		do
		end

	is_special: BOOLEAN
		do
		end

	is_special_copy_semantics_item (i: INTEGER): BOOLEAN
		do
		end

	is_special_of_expanded: BOOLEAN
		do
		end

	is_special_of_reference: BOOLEAN
		do
		end

	is_tuple: BOOLEAN
		do
		end

feature -- Commands

	set_boolean_field (i: INTEGER; value: BOOLEAN)
		do
		end

	set_character_32_field (i: INTEGER; value: CHARACTER_32)
		do
		end

	set_character_8_field (i: INTEGER; value: CHARACTER_8)
		do
		end

	set_character_field (i: INTEGER; value: CHARACTER_8)
		do
		end

	set_double_field (i: INTEGER; value: REAL_64)
		do
		end

	set_integer_16_field (i: INTEGER; value: INTEGER_16)
		do
		end

	set_integer_32_field (i: INTEGER; value: INTEGER)
		do
		end

	set_integer_64_field (i: INTEGER; value: INTEGER_64)
		do
		end

	set_integer_8_field (i: INTEGER; value: INTEGER_8)
		do
		end

	set_integer_field (i: INTEGER; value: INTEGER)
		do
		end

	set_natural_16_field (i: INTEGER; value: NATURAL_16)
		do
		end

	set_natural_32_field (i: INTEGER; value: NATURAL_32)
		do
		end

	set_natural_64_field (i: INTEGER; value: NATURAL_64)
		do
		end

	set_natural_8_field (i: INTEGER; value: NATURAL_8)
		do
		end

	set_pointer_field (i: INTEGER; value: POINTER)
		do
		end

	set_real_32_field (i: INTEGER; value: REAL_32)
		do
		end

	set_real_64_field (i: INTEGER; value: REAL_64)
		do
		end

	set_real_field (i: INTEGER; value: REAL_32)
		do
		end

	set_reference_field (i: INTEGER; value: detachable ANY)
		do
		end

feature {REFLECTED_OBJECT} -- Implementation

	object_address: POINTER
		deferred
		end

end
