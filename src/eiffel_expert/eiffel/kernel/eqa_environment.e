note
	description: "Named values that tests share."

class
	EQA_ENVIRONMENT

feature -- Access

	item (a_key: READABLE_STRING_GENERAL): detachable IMMUTABLE_STRING_32
		do
		end

	item_attached (a_key: READABLE_STRING_GENERAL; an_asserter: EQA_ASSERTIONS): IMMUTABLE_STRING_32
		do
			check interface_only: False then
			end
		end

	item_not_empty (a_key: READABLE_STRING_GENERAL; an_asserter: EQA_ASSERTIONS): IMMUTABLE_STRING_32
		do
			check interface_only: False then
			end
		end

	substitute (a_line: READABLE_STRING_GENERAL): STRING_32
		do
			check interface_only: False then
			end
		end

	substitute_recursive (a_line: READABLE_STRING_GENERAL): STRING_32
		do
			check interface_only: False then
			end
		end

feature -- Commands

	put (a_value: READABLE_STRING_GENERAL; a_key: READABLE_STRING_GENERAL)
		do
			check interface_only: False then
			end
		end

feature -- Obsolete

	get (a_key: READABLE_STRING_GENERAL): detachable IMMUTABLE_STRING_8
		obsolete
			"Kept for old code."
		do
		end

	get_attached (a_key: READABLE_STRING_GENERAL; an_asserter: EQA_ASSERTIONS): IMMUTABLE_STRING_8
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	get_not_empty (a_key: READABLE_STRING_GENERAL; an_asserter: EQA_ASSERTIONS): IMMUTABLE_STRING_8
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {EQA_EVALUATOR} -- Implementation

	reset
		do
		end

feature {NONE} -- Implementation

	default_table_size: INTEGER = 10

	is_identifier_char (c: CHARACTER_32): BOOLEAN
		do
		end

	Left_group_char: CHARACTER_32 = '('

	Right_group_char: CHARACTER_32 = ')'

	Substitute_char: CHARACTER_32 = '$'

	table: STRING_TABLE [IMMUTABLE_STRING_32]
		once
			check interface_only: False then
			end
		end

end
