note
	description: "Access to the fields and types of objects at run time."

class
	INTERNAL

inherit
	REFLECTOR

	OBJECT_GRAPH_MARKER
		export
			{ANY} all
		end

feature -- Access

	character_32_field (i: INTEGER; object: ANY): CHARACTER_32
		do
		ensure
			instance_free: class
		end

	character_8_field (i: INTEGER; object: ANY): CHARACTER_8
		do
		ensure
			instance_free: class
		end

	character_field (i: INTEGER; object: ANY): CHARACTER_8
		do
		ensure
			instance_free: class
		end

	class_name (object: ANY): STRING
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	deep_physical_size (object: ANY): INTEGER
		do
		ensure
			instance_free: class
		end

	deep_physical_size_64 (object: ANY): NATURAL_64
		do
		ensure
			instance_free: class
		end

	double_field (i: INTEGER; object: ANY): REAL_64
		do
		ensure
			instance_free: class
		end

	dynamic_type (object: separate ANY): INTEGER
		do
		ensure
			instance_free: class
		end

	field (i: INTEGER; object: ANY): detachable ANY
		do
		ensure
			instance_free: class
		end

	field_count (object: ANY): INTEGER
		do
		ensure
			instance_free: class
		end

	field_name (i: INTEGER; object: ANY): STRING
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	field_offset (i: INTEGER; object: ANY): INTEGER
		do
		ensure
			instance_free: class
		end

	field_type (i: INTEGER; object: ANY): INTEGER
		do
		ensure
			instance_free: class
		end

	generic_count (obj: ANY): INTEGER
		do
		ensure
			instance_free: class
		end

	generic_dynamic_type (obj: ANY; i: INTEGER): INTEGER
		do
		ensure
			instance_free: class
		end

	integer_16_field (i: INTEGER; object: ANY): INTEGER_16
		do
		ensure
			instance_free: class
		end

	integer_32_field (i: INTEGER; object: ANY): INTEGER
		do
		ensure
			instance_free: class
		end

	integer_64_field (i: INTEGER; object: ANY): INTEGER_64
		do
		ensure
			instance_free: class
		end

	integer_8_field (i: INTEGER; object: ANY): INTEGER_8
		do
		ensure
			instance_free: class
		end

	integer_field (i: INTEGER; object: ANY): INTEGER
		do
		ensure
			instance_free: class
		end

	natural_16_field (i: INTEGER; object: ANY): NATURAL_16
		do
		ensure
			instance_free: class
		end

	natural_32_field (i: INTEGER; object: ANY): NATURAL_32
		do
		ensure
			instance_free: class
		end

	natural_64_field (i: INTEGER; object: ANY): NATURAL_64
		do
		ensure
			instance_free: class
		end

	natural_8_field (i: INTEGER; object: ANY): NATURAL_8
		do
		ensure
			instance_free: class
		end

	persistent_field_count (object: ANY): INTEGER
		do
		ensure
			instance_free: class
		end

	physical_size (object: ANY): INTEGER
		do
		ensure
			instance_free: class
		end

	physical_size_64 (object: separate ANY): NATURAL_64
		do
		ensure
			instance_free: class
		end

	pointer_field (i: INTEGER; object: ANY): POINTER
		do
		ensure
			instance_free: class
		end

	real_32_field (i: INTEGER; object: ANY): REAL_32
		do
		ensure
			instance_free: class
		end

	real_64_field (i: INTEGER; object: ANY): REAL_64
		do
		ensure
			instance_free: class
		end

	real_field (i: INTEGER; object: ANY): REAL_32
		do
		ensure
			instance_free: class
		end

	reference_field (i: INTEGER; object: ANY): detachable ANY
		do
		ensure
			instance_free: class
		end

	type_name_32 (object: ANY): READABLE_STRING_32
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	type_of (object: detachable ANY): TYPE [detachable ANY]
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

feature -- Status

	boolean_field (i: INTEGER; object: ANY): BOOLEAN
		do
		ensure
			instance_free: class
		end

	is_field_expanded (i: INTEGER; object: ANY): BOOLEAN
		do
		ensure
			instance_free: class
		end

	is_field_transient (i: INTEGER; object: ANY): BOOLEAN
		do
		ensure
			instance_free: class
		end

	is_instance_of (object: ANY; type_id: INTEGER): BOOLEAN
		do
		ensure
			instance_free: class
		end

	is_special (object: ANY): BOOLEAN
		do
		ensure
			instance_free: class
		end

	is_tuple (object: ANY): BOOLEAN
		do
		ensure
			instance_free: class
		end

feature -- Commands

	set_boolean_field (i: INTEGER; object: ANY; value: BOOLEAN)
		do
		ensure
			instance_free: class
		end

	set_character_32_field (i: INTEGER; object: ANY; value: CHARACTER_32)
		do
		ensure
			instance_free: class
		end

	set_character_8_field (i: INTEGER; object: ANY; value: CHARACTER_8)
		do
		ensure
			instance_free: class
		end

	set_character_field (i: INTEGER; object: ANY; value: CHARACTER_8)
		do
		ensure
			instance_free: class
		end

	set_double_field (i: INTEGER; object: ANY; value: REAL_64)
		do
		ensure
			instance_free: class
		end

	set_integer_16_field (i: INTEGER; object: ANY; value: INTEGER_16)
		do
		ensure
			instance_free: class
		end

	set_integer_32_field (i: INTEGER; object: ANY; value: INTEGER)
		do
		ensure
			instance_free: class
		end

	set_integer_64_field (i: INTEGER; object: ANY; value: INTEGER_64)
		do
		ensure
			instance_free: class
		end

	set_integer_8_field (i: INTEGER; object: ANY; value: INTEGER_8)
		do
		ensure
			instance_free: class
		end

	set_integer_field (i: INTEGER; object: ANY; value: INTEGER)
		do
		ensure
			instance_free: class
		end

	set_natural_16_field (i: INTEGER; object: ANY; value: NATURAL_16)
		do
		ensure
			instance_free: class
		end

	set_natural_32_field (i: INTEGER; object: ANY; value: NATURAL_32)
		do
		ensure
			instance_free: class
		end

	set_natural_64_field (i: INTEGER; object: ANY; value: NATURAL_64)
		do
		ensure
			instance_free: class
		end

	set_natural_8_field (i: INTEGER; object: ANY; value: NATURAL_8)
		do
		ensure
			instance_free: class
		end

	set_pointer_field (i: INTEGER; object: ANY; value: POINTER)
		do
		ensure
			instance_free: class
		end

	set_real_32_field (i: INTEGER; object: ANY; value: REAL_32)
		do
		ensure
			instance_free: class
		end

	set_real_64_field (i: INTEGER; object: ANY; value: REAL_64)
		do
		ensure
			instance_free: class
		end

	set_real_field (i: INTEGER; object: ANY; value: REAL_32)
		do
		ensure
			instance_free: class
		end

	set_reference_field (i: INTEGER; object: ANY; value: detachable ANY)
		do
		ensure
			instance_free: class
		end

feature -- Obsolete

	expanded_field_type (i: INTEGER; object: ANY): STRING
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	type_name (object: ANY): STRING
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

feature {NONE} -- Implementation

	reflected_object: REFLECTED_REFERENCE_OBJECT
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

end
