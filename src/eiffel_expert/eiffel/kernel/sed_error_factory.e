note
	description: "Makers of errors of retrieval."

class
	SED_ERROR_FACTORY

feature -- Access

	new_attribute_count_mismatch (a_type_id: INTEGER; a_received_attribute_count: INTEGER): SED_ERROR
		do
			check interface_only: False then
			end
		end

	new_attribute_mismatch (a_type_id: INTEGER; a_attribute_name: STRING; a_attribute_type_id, a_received_attribute_type_id: INTEGER): SED_ERROR
		do
			check interface_only: False then
			end
		end

	new_exception_error (a_exception: EXCEPTION): SED_ERROR
		do
			check interface_only: False then
			end
		end

	new_format_mismatch (a_old_version, a_new_version: NATURAL_32): SED_ERROR
		do
			check interface_only: False then
			end
		end

	new_format_mismatch_66: SED_ERROR
		do
			check interface_only: False then
			end
		end

	new_internal_error (a_msg: STRING): SED_ERROR
		do
			check interface_only: False then
			end
		end

	new_invalid_object_error (a_obj: ANY): SED_ERROR
		do
			check interface_only: False then
			end
		end

	new_missing_attribute_error (a_type_id: INTEGER; a_attribute_name: READABLE_STRING_8): SED_ERROR
		do
			check interface_only: False then
			end
		end

	new_missing_type_error (a_stored_type, a_adapted_type: READABLE_STRING_8): SED_ERROR
		do
			check interface_only: False then
			end
		end

	new_object_mismatch_error (a_obj: ANY): SED_ERROR
		do
			check interface_only: False then
			end
		end

	new_obsolete_storable_type: SED_ERROR
		do
			check interface_only: False then
			end
		end

	new_storable_version_mismatch_error (a_type_id: INTEGER; a_old_version_str: detachable STRING): SED_ERROR
		do
			check interface_only: False then
			end
		end

	new_unknown_attribute_type_error (a_type_id: INTEGER; a_attribute_name: READABLE_STRING_8): SED_ERROR
		do
			check interface_only: False then
			end
		end

	new_unknown_storable_type: SED_ERROR
		do
			check interface_only: False then
			end
		end

feature {NONE} -- Implementation

	internal: REFLECTOR
		once
			check interface_only: False then
			end
		end

end
