note
	description: "Entries of the run-time system."

frozen class
	ISE_RUNTIME

feature -- Access

	frozen attached_type (a_type_id: INTEGER): INTEGER
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen character_32_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): CHARACTER_32
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen character_32_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): CHARACTER_32
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen character_8_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): CHARACTER_8
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen character_8_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): CHARACTER_8
		external
			"built_in static"
		ensure
			instance_free: class
		end

	compiler_version: INTEGER
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen detachable_type (a_type_id: INTEGER): INTEGER
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen dynamic_type (object: separate ANY): INTEGER
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen dynamic_type_at_offset (a_enclosing: POINTER; a_physical_offset: INTEGER): INTEGER_32
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen eif_gen_param_id (a_type_id: INTEGER; i: INTEGER): INTEGER
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen field_count_of_type (a_type_id: INTEGER): INTEGER
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen field_name_of_type (i: INTEGER; a_type_id: INTEGER): POINTER
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen field_offset_of_type (i: INTEGER; a_type_id: INTEGER): INTEGER
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen field_static_type_of_type (i: INTEGER; a_type_id: INTEGER): INTEGER
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen field_type_of_type (i: INTEGER; a_type_id: INTEGER): INTEGER
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen generating_type_8_of_type (a_type_id: INTEGER): STRING_8
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen generating_type_of_type (a_type_id: INTEGER): STRING
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen generator_8_of_type (a_type_id: INTEGER): STRING_8
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen generator_of_type (a_type_id: INTEGER): STRING
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen generic_parameter_count (a_type_id: INTEGER): INTEGER
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen integer_16_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): INTEGER_16
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen integer_16_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): INTEGER_16
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen integer_32_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): INTEGER
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen integer_32_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): INTEGER
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen integer_64_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): INTEGER_64
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen integer_64_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): INTEGER_64
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen integer_8_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): INTEGER_8
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen integer_8_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): INTEGER_8
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen natural_16_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): NATURAL_16
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen natural_16_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): NATURAL_16
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen natural_32_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): NATURAL_32
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen natural_32_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): NATURAL_32
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen natural_64_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): NATURAL_64
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen natural_64_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): NATURAL_64
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen natural_8_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): NATURAL_8
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen natural_8_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): NATURAL_8
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen new_instance_of (type_id: INTEGER): ANY
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen new_special_of_reference_instance_of (type_id, a_capacity: INTEGER): SPECIAL [detachable ANY]
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen new_tuple_instance_of (type_id: INTEGER): TUPLE
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen new_type_instance_of (type_id: INTEGER): TYPE [detachable ANY]
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen object_size (a_object: POINTER): NATURAL_64
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen once_objects (a_result_type_id: INTEGER): SPECIAL [ANY]
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen persistent_field_count_of_type (a_type_id: INTEGER): INTEGER
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen pointer_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): POINTER
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen pointer_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): POINTER
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen raw_reference_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): POINTER
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen raw_reference_field_at_offset (a_enclosing: POINTER; a_physical_offset: INTEGER): POINTER
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen real_32_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): REAL_32
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen real_32_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): REAL_32
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen real_64_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): REAL_64
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen real_64_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): REAL_64
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen reference_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): detachable ANY
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen reference_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): detachable ANY
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen reference_field_at_offset (a_enclosing: POINTER; a_physical_offset: INTEGER): ANY
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen storable_version_of_type (a_type_id: INTEGER): detachable STRING_8
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen type_id_from_name (s: POINTER): INTEGER
		external
			"built_in static"
		ensure
			instance_free: class
		end

feature -- Status

	frozen boolean_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen boolean_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen check_assert (b: BOOLEAN): BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen in_assertion: BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen is_attached_type (a_type_id: INTEGER): BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen is_copy_semantics_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER): BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen is_expanded (a_object: POINTER): BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen is_field_expanded_of_type (i: INTEGER; a_type_id: INTEGER): BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen is_field_transient_of_type (i: INTEGER; a_type_id: INTEGER): BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen is_object_marked (obj: POINTER): BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen is_special (a_object: POINTER): BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen is_special_copy_semantics_item (i: INTEGER; a_object: POINTER): BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen is_special_of_expanded (a_object: POINTER): BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen is_special_of_reference (a_object: POINTER): BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen is_special_of_reference_or_basic_type (type_id: INTEGER): BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen is_special_of_reference_type (type_id: INTEGER): BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen is_tuple (object: POINTER): BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen is_tuple_type (type_id: INTEGER): BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen pre_ecma_mapping_status: BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen type_conforms_to (a_type_id_1, a_type_id_2: INTEGER): BOOLEAN
		external
			"built_in static"
		ensure
			instance_free: class
		end

feature -- Commands

	frozen lock_marking
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen mark_object (obj: POINTER)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_boolean_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: BOOLEAN)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_boolean_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: BOOLEAN)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_character_32_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: CHARACTER_32)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_character_32_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: CHARACTER_32)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_character_8_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: CHARACTER_8)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_character_8_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: CHARACTER_8)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_integer_16_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: INTEGER_16)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_integer_16_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: INTEGER_16)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_integer_32_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: INTEGER)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_integer_32_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: INTEGER)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_integer_64_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: INTEGER_64)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_integer_64_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: INTEGER_64)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_integer_8_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: INTEGER_8)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_integer_8_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: INTEGER_8)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_natural_16_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: NATURAL_16)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_natural_16_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: NATURAL_16)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_natural_32_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: NATURAL_32)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_natural_32_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: NATURAL_32)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_natural_64_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: NATURAL_64)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_natural_64_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: NATURAL_64)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_natural_8_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: NATURAL_8)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_natural_8_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: NATURAL_8)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_pointer_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: POINTER)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_pointer_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: POINTER)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_pre_ecma_mapping (v: BOOLEAN)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_real_32_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: REAL_32)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_real_32_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: REAL_32)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_real_64_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: REAL_64)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_real_64_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: REAL_64)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_reference_field (i: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: detachable ANY)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen set_reference_field_at (field_offset: INTEGER; a_object: POINTER; a_physical_offset: INTEGER; value: detachable ANY)
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen unlock_marking
		external
			"built_in static"
		ensure
			instance_free: class
		end

	frozen unmark_object (obj: POINTER)
		external
			"built_in static"
		ensure
			instance_free: class
		end

end
