note
	description: "Readers of stored objects whose classes have changed."

class
	SED_RECOVERABLE_DESERIALIZER

inherit
	SED_BASIC_DESERIALIZER
		redefine
			clear_internal_data,
			decode_normal_object,
			decode_objects,
			is_transient_retrieval_required,
			make,
			new_attribute_offset,
			read_header,
			read_persistent_field_count
		end

	MISMATCH_CORRECTOR

create
	make

feature {NONE} -- Initialization

	make (a_deserializer: SED_READER_WRITER)
		do
			check interface_only: False then
			end
		end

feature -- Commands

	allow_attribute_removal
		do
		end

	allow_conforming_mismatches
		do
		end

	continue_on_data_retrieval_error
		do
		end

	disallow_attribute_removal
		do
		end

	disallow_conforming_mismatches
		do
		end

	set_attribute_name_translator (a_translator: like attribute_name_translator)
		do
		end

	set_class_type_translator (a_translator: like class_type_translator)
		do
		end

	set_is_checking_data_consistency (v: like is_checking_data_consistency)
		do
		end

	stop_on_data_retrieval_error
		do
		end

feature {NONE} -- Implementation

	associated_mismatch (a_dtype: INTEGER): SED_TYPE_MISMATCH
		do
			check interface_only: False then
			end
		end

	attribute_name_translator: detachable FUNCTION [STRING_8, INTEGER, STRING_8]

	attributes_map (a_dtype: INTEGER): HASH_TABLE [TUPLE [position, dtype: INTEGER], STRING]
		do
			check interface_only: False then
			end
		end

	attributes_mapping: detachable SPECIAL [detachable SPECIAL [INTEGER]]

	class_type_translator: detachable FUNCTION [STRING_8, STRING_8]

	clear_internal_data
		do
		end

	decode_normal_object (a_reflected_object: REFLECTED_OBJECT)
		do
		end

	decode_objects (a_count: NATURAL_32)
		do
		end

	has_mismatch (a_dtype: INTEGER): BOOLEAN
		do
		end

	is_attribute_removal_allowed: BOOLEAN

	is_checking_data_consistency: BOOLEAN

	is_conforming_mismatch_allowed: BOOLEAN

	is_object_valid (an_obj: ANY; a_verify_invariant: BOOLEAN): BOOLEAN
		do
		end

	is_stopping_on_data_retrieval_error: BOOLEAN

	is_transient_retrieval_required: BOOLEAN
		do
		end

	mismatched_object: ARRAYED_LIST [TUPLE [object: ANY; info: MISMATCH_INFORMATION]]

	mismatches: HASH_TABLE [SED_TYPE_MISMATCH, INTEGER]

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

	safe_mismatch_correction (an_obj: ANY; a_mismatch_information: MISMATCH_INFORMATION)
		do
		end

end
