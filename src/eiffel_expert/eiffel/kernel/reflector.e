note
	description: "Run-time view of types."

class
	REFLECTOR

inherit
	REFLECTOR_HELPER

	REFLECTOR_CONSTANTS

feature -- Access

	attached_type (type_id: INTEGER): INTEGER
		do
		ensure
			instance_free: class
		end

	class_name_8_of_type (type_id: INTEGER): STRING_8
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	class_name_of_type (type_id: INTEGER): STRING
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	compiler_version: INTEGER
		do
		ensure
			instance_free: class
		end

	detachable_type (type_id: INTEGER): INTEGER
		do
		ensure
			instance_free: class
		end

	dynamic_type_from_string (class_type: READABLE_STRING_GENERAL): INTEGER
		do
		ensure
			instance_free: class
		end

	field_count_of_type (type_id: INTEGER): INTEGER
		do
		ensure
			instance_free: class
		end

	field_name_8_of_type (i: INTEGER; type_id: INTEGER): STRING_8
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	field_name_of_type (i: INTEGER; type_id: INTEGER): STRING
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	field_static_type_of_type (i: INTEGER; type_id: INTEGER): INTEGER
		do
		ensure
			instance_free: class
		end

	field_type_of_type (i: INTEGER; type_id: INTEGER): INTEGER
		do
		ensure
			instance_free: class
		end

	generic_count_of_type (type_id: INTEGER): INTEGER
		do
		ensure
			instance_free: class
		end

	generic_dynamic_type_of_type (type_id: INTEGER; i: INTEGER): INTEGER
		do
		ensure
			instance_free: class
		end

	new_instance_of (type_id: INTEGER): ANY
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	new_special_any_instance (type_id, a_capacity: INTEGER): SPECIAL [detachable ANY]
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	new_tuple_from_special (type_id: INTEGER; values: SPECIAL [detachable separate ANY]): detachable TUPLE
		do
		ensure
			instance_free: class
		end

	new_tuple_from_tuple (type_id: INTEGER; source: separate TUPLE): detachable TUPLE
		do
		ensure
			instance_free: class
		end

	persistent_field_count_of_type (a_type_id: INTEGER): INTEGER
		do
		ensure
			instance_free: class
		end

	storable_version_of_type (a_type_id: INTEGER): detachable IMMUTABLE_STRING_8
		do
		ensure
			instance_free: class
		end

	type_name_8_of_type (type_id: INTEGER): STRING_8
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	type_name_of_type (type_id: INTEGER): STRING
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	type_of_type (type_id: INTEGER): TYPE [detachable ANY]
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

feature -- Status

	field_conforms_to (a_source_type, a_field_type: INTEGER): BOOLEAN
		do
		ensure
			instance_free: class
		end

	is_attached_type (a_type_id: INTEGER): BOOLEAN
		do
		ensure
			instance_free: class
		end

	is_field_expanded_of_type (i: INTEGER; a_type_id: INTEGER): BOOLEAN
		do
		ensure
			instance_free: class
		end

	is_field_transient_of_type (i: INTEGER; a_type_id: INTEGER): BOOLEAN
		do
		ensure
			instance_free: class
		end

	is_special_any_type (type_id: INTEGER): BOOLEAN
		do
		ensure
			instance_free: class
		end

	is_special_type (type_id: INTEGER): BOOLEAN
		do
		ensure
			instance_free: class
		end

	is_tuple_type (type_id: INTEGER): BOOLEAN
		do
		ensure
			instance_free: class
		end

	type_conforms_to (type1, type2: INTEGER): BOOLEAN
		do
		ensure
			instance_free: class
		end

feature {NONE} -- Implementation

	id_to_storable_version: HASH_TABLE [detachable IMMUTABLE_STRING_8, INTEGER]
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	internal_dynamic_type_string_table: STRING_TABLE [INTEGER]
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

end
