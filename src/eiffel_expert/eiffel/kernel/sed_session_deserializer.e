note
	description: "Readers of stored objects, same run."

class
	SED_SESSION_DESERIALIZER

inherit
	SED_UTILITIES

	EXCEPTION_MANAGER

create
	make

feature {NONE} -- Initialization

	make (a_deserializer: SED_READER_WRITER)
		do
			check interface_only: False then
			end
		end

feature -- Access

	deserializer: SED_READER_WRITER

	errors: detachable ARRAYED_LIST [SED_ERROR]

	last_decoded_object: detachable ANY

feature -- Status

	has_error: BOOLEAN
		do
		end

feature -- Commands

	frozen decode (a_is_gc_enabled: BOOLEAN)
		do
		end

	set_deserializer (a_deserializer: like deserializer)
		do
		end

feature -- Obsolete

	error: detachable SED_ERROR
		obsolete
			"Kept for old code."
		do
		end

feature {NONE} -- Implementation

	set_error (a_error: SED_ERROR)
		obsolete
			"Kept for old code."
		do
		end

feature {NONE} -- Implementation

	add_error (a_error: SED_ERROR)
		do
		end

	clear_internal_data
		do
		end

	decode_normal_object (a_reflected_object: REFLECTED_OBJECT)
		do
		end

	frozen decode_object (is_root: BOOLEAN)
		do
		end

	decode_objects (a_count: NATURAL_32)
		do
		end

	frozen decode_special (an_obj: ANY; an_item_type: INTEGER)
		do
		end

	frozen decode_special_boolean (a_spec: SPECIAL [BOOLEAN]; a_count: INTEGER)
		do
		end

	frozen decode_special_character_32 (a_spec: SPECIAL [CHARACTER_32]; a_count: INTEGER)
		do
		end

	frozen decode_special_character_8 (a_spec: SPECIAL [CHARACTER_8]; a_count: INTEGER)
		do
		end

	frozen decode_special_integer_16 (a_spec: SPECIAL [INTEGER_16]; a_count: INTEGER)
		do
		end

	frozen decode_special_integer_32 (a_spec: SPECIAL [INTEGER]; a_count: INTEGER)
		do
		end

	frozen decode_special_integer_64 (a_spec: SPECIAL [INTEGER_64]; a_count: INTEGER)
		do
		end

	frozen decode_special_integer_8 (a_spec: SPECIAL [INTEGER_8]; a_count: INTEGER)
		do
		end

	frozen decode_special_natural_16 (a_spec: SPECIAL [NATURAL_16]; a_count: INTEGER)
		do
		end

	frozen decode_special_natural_32 (a_spec: SPECIAL [NATURAL_32]; a_count: INTEGER)
		do
		end

	frozen decode_special_natural_64 (a_spec: SPECIAL [NATURAL_64]; a_count: INTEGER)
		do
		end

	frozen decode_special_natural_8 (a_spec: SPECIAL [NATURAL_8]; a_count: INTEGER)
		do
		end

	frozen decode_special_pointer (a_spec: SPECIAL [POINTER]; a_count: INTEGER)
		do
		end

	frozen decode_special_real_32 (a_spec: SPECIAL [REAL_32]; a_count: INTEGER)
		do
		end

	frozen decode_special_real_64 (a_spec: SPECIAL [REAL_64]; a_count: INTEGER)
		do
		end

	frozen decode_special_reference (a_spec: SPECIAL [detachable ANY]; a_count: INTEGER)
		do
		end

	frozen decode_tuple (an_obj: ANY)
		do
		end

	dynamic_type_table: detachable SPECIAL [INTEGER]

	error_factory: SED_ERROR_FACTORY
		once
			check interface_only: False then
			end
		end

	has_reference_with_copy_semantics: BOOLEAN

	is_store_settings_enabled: BOOLEAN
		do
		end

	is_transient_retrieval_required: BOOLEAN
		do
		end

	memory: MEMORY
		once
			check interface_only: False then
			end
		end

	new_attribute_offset (a_new_type_id, a_old_offset: INTEGER): INTEGER
		do
		end

	frozen new_dynamic_type_id (a_old_type_id: INTEGER): INTEGER
		do
		end

	frozen new_special_instance (a_dtype, a_item_type, a_count: INTEGER): SPECIAL [detachable ANY]
		do
			check interface_only: False then
			end
		end

	object_references: SPECIAL [ANY]

	raise_fatal_error (a_error: SED_ERROR)
		do
		end

	frozen read_default_value (a_abstract_type: INTEGER)
		do
		end

	read_header (a_count: NATURAL_32)
		do
		end

	frozen read_object_table (a_count: NATURAL_32)
		do
		end

	read_persistent_field_count (a_reflected_object: REFLECTED_OBJECT): INTEGER
		do
		end

	frozen read_reference: detachable ANY
		do
		end

	frozen read_settings
		do
		end

	reflected_object: REFLECTED_REFERENCE_OBJECT

	reflector: REFLECTOR

	reset_errors
		do
		end

	version: NATURAL_32

end
