note
	description: "Differences between a stored type and the one of the program."

class
	SED_TYPE_MISMATCH

create
	make

feature {NONE} -- Initialization

	make (a_type_id: INTEGER)
		do
			check interface_only: False then
			end
		end

feature -- Access

	attribute_info: TUPLE [old_name, new_name: STRING_8; old_attribute_type, new_attribute_type, old_position, new_position: INTEGER; is_changed, is_removed, is_attachment_check_required: BOOLEAN]
		do
			check interface_only: False then
			end
		end

	mismatches_by_name: HASH_TABLE [like attribute_info, STRING_8]

	mismatches_by_stored_position: HASH_TABLE [like attribute_info, INTEGER]

	new_count: INTEGER

	new_version: detachable IMMUTABLE_STRING_8

	old_count: INTEGER

	old_version: detachable IMMUTABLE_STRING_8

	type_id: INTEGER

feature -- Status

	has_new_attached_attribute: BOOLEAN

	has_new_attribute: BOOLEAN

	has_version_mismatch: BOOLEAN

feature -- Commands

	add_attribute_count_mismatch (a_old_count, a_new_count: INTEGER)
		do
		end

	add_attribute_mismatch (a_old_attr_type, a_new_attr_type: INTEGER; a_old_name, a_new_name: STRING_8; a_old_pos, a_new_pos: INTEGER)
		do
		end

	add_new_attribute_mismatch (a_added_attribute_count: INTEGER)
		do
		end

	add_removed_attribute (a_old_attr_type: INTEGER; a_old_name, a_new_name: STRING_8; a_old_pos: INTEGER)
		do
		end

	add_version_mismatch (a_old_version, a_new_version: detachable IMMUTABLE_STRING_8)
		do
		end

	add_void_safe_mismatch (a_old_attr_type, a_new_attr_type: INTEGER; a_old_name, a_new_name: STRING_8; a_old_pos, a_new_pos: INTEGER)
		do
		end

feature {NONE} -- Implementation

	internal: REFLECTOR
		once
			check interface_only: False then
			end
		end

end
