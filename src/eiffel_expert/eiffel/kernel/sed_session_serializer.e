note
	description: "Writers of stored objects, same run."

class
	SED_SESSION_SERIALIZER

inherit
	SED_UTILITIES

create
	make

feature {NONE} -- Initialization

	make (a_serializer: SED_READER_WRITER)
		do
			check interface_only: False then
			end
		end

feature -- Access

	root_object: detachable ANY
		do
		end

	serializer: SED_READER_WRITER

feature -- Status

	is_root_object_set: BOOLEAN

	is_traversing_mode_set: BOOLEAN
		do
		end

feature -- Commands

	frozen encode
		do
		end

	set_breadth_first_traversing_mode
		do
		end

	set_depth_first_traversing_mode
		do
		end

	set_root_object (an_object: like root_object)
		do
		end

	set_serializer (a_serializer: like serializer)
		do
		end

feature {NONE} -- Implementation

	breadth_first_traversable: OBJECT_GRAPH_BREADTH_FIRST_TRAVERSABLE
		once
			check interface_only: False then
			end
		end

	depth_first_traversable: OBJECT_GRAPH_DEPTH_FIRST_TRAVERSABLE
		once
			check interface_only: False then
			end
		end

	frozen encode_normal_object (a_reflected_object: REFLECTED_OBJECT)
		do
		end

	frozen encode_objects (a_list: ARRAYED_LIST [separate ANY])
		do
		end

	frozen encode_reference (an_object: detachable separate ANY)
		do
		end

	frozen encode_special (an_object: separate ANY; a_item_type: INTEGER)
		do
		end

	frozen encode_special_boolean (a_spec: SPECIAL [BOOLEAN])
		do
		end

	frozen encode_special_character_32 (a_spec: SPECIAL [CHARACTER_32])
		do
		end

	frozen encode_special_character_8 (a_spec: SPECIAL [CHARACTER_8])
		do
		end

	frozen encode_special_integer_16 (a_spec: SPECIAL [INTEGER_16])
		do
		end

	frozen encode_special_integer_32 (a_spec: SPECIAL [INTEGER])
		do
		end

	frozen encode_special_integer_64 (a_spec: SPECIAL [INTEGER_64])
		do
		end

	frozen encode_special_integer_8 (a_spec: SPECIAL [INTEGER_8])
		do
		end

	frozen encode_special_natural_16 (a_spec: SPECIAL [NATURAL_16])
		do
		end

	frozen encode_special_natural_32 (a_spec: SPECIAL [NATURAL_32])
		do
		end

	frozen encode_special_natural_64 (a_spec: SPECIAL [NATURAL_64])
		do
		end

	frozen encode_special_natural_8 (a_spec: SPECIAL [NATURAL_8])
		do
		end

	frozen encode_special_pointer (a_spec: SPECIAL [POINTER])
		do
		end

	frozen encode_special_real_32 (a_spec: SPECIAL [REAL_32])
		do
		end

	frozen encode_special_real_64 (a_spec: SPECIAL [REAL_64])
		do
		end

	frozen encode_special_reference (a_spec: SPECIAL [detachable ANY])
		do
		end

	frozen encode_tuple_object (a_tuple: TUPLE)
		do
		end

	has_reference_with_copy_semantics: BOOLEAN

	is_store_settings_enabled: BOOLEAN
		do
		end

	object_indexes: SED_OBJECTS_TABLE

	reflected_object: REFLECTED_REFERENCE_OBJECT

	reflector: REFLECTOR

	set_version (v: like version)
		do
		end

	traversable: OBJECT_GRAPH_TRAVERSABLE

	version: NATURAL_32

	write_header (a_list: ARRAYED_LIST [separate ANY]; a_type_table: HASH_TABLE [INTEGER, INTEGER])
		do
		end

	frozen write_object_table (a_list: ARRAYED_LIST [separate ANY])
		do
		end

	frozen write_settings
		do
		end

end
