note
	description: "Readers of stored objects, any program."

class
	SED_INDEPENDENT_DESERIALIZER

inherit
	SED_BASIC_DESERIALIZER
		redefine
			clear_internal_data,
			is_store_settings_enabled,
			is_transient_retrieval_required,
			new_attribute_offset,
			read_header,
			read_persistent_field_count
		end

create
	make

feature {NONE} -- Implementation

	attributes_map (a_dtype: INTEGER): HASH_TABLE [TUPLE [position, dtype: INTEGER], STRING]
		do
			check interface_only: False then
			end
		end

	attributes_mapping: detachable SPECIAL [detachable SPECIAL [INTEGER]]

	clear_internal_data
		do
		end

	is_store_settings_enabled: BOOLEAN
		do
		end

	is_transient_retrieval_required: BOOLEAN
		do
		end

	new_attribute_offset (a_new_type_id, a_old_offset: INTEGER): INTEGER
		do
		end

	read_attributes (a_dtype: INTEGER)
		do
		end

	read_header (a_count: NATURAL_32)
		do
		end

	read_persistent_field_count (a_reflected_object: REFLECTED_OBJECT): INTEGER
		do
		end

end
