note
	description: "Shared parts of the run-time views."

class
	REFLECTOR_HELPER

feature -- Access

	mapped_type (a_type: READABLE_STRING_GENERAL): READABLE_STRING_GENERAL
		do
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

feature -- Status

	is_pre_ecma_mapping_disabled: BOOLEAN
		do
		ensure
			instance_free: class
		end

	is_valid_type_string (s: READABLE_STRING_GENERAL): BOOLEAN
		do
		ensure
			instance_free: class
		end

feature {NONE} -- Implementation

	attached_keyword: STRING = "attached"

	attached_mark: CHARACTER_32 = '!'

	detachable_keyword: STRING = "detachable"

	detachable_mark: CHARACTER_32 = '?'

	expanded_keyword: STRING = "expanded"

	is_valid_identifier (s: READABLE_STRING_GENERAL): BOOLEAN
		do
		ensure
			instance_free: class
		end

	parameters_decomposition (a_str: READABLE_STRING_32): detachable ARRAYED_LIST [READABLE_STRING_32]
		do
		ensure
			instance_free: class
		end

	pre_ecma_type_mapping: STRING_TABLE [STRING]
		once
			check interface_only: False then
			end
		ensure
			instance_free: class
		end

	separate_keyword: STRING = "separate"

	type_keyword: STRING = "TYPE"

end
