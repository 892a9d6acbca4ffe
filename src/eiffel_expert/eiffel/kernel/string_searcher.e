note
	description: "Searches within strings of either width."

deferred class
	STRING_SEARCHER

feature -- Access

	fuzzy_index (a_string: like string_type; a_pattern: READABLE_STRING_GENERAL; start_pos, end_pos, fuzzy: INTEGER): INTEGER
		deferred
		end

	max_code_point_value: INTEGER
		deferred
		end

	string_type: READABLE_STRING_GENERAL
		deferred
		end

	substring_index (a_string: like string_type; a_pattern: READABLE_STRING_GENERAL; start_pos, end_pos: INTEGER): INTEGER
		do
		end

	substring_index_list_with_deltas (a_string: like string_type; a_pattern: READABLE_STRING_GENERAL; start_pos, end_pos: INTEGER): detachable ARRAYED_LIST [INTEGER]
		do
		end

	substring_index_with_deltas (a_string: like string_type; a_pattern: READABLE_STRING_GENERAL; start_pos, end_pos: INTEGER): INTEGER
		deferred
		end

feature -- Commands

	initialize_deltas (a_pattern: READABLE_STRING_GENERAL)
		do
		end

feature {NONE} -- Implementation

	deltas: SPECIAL [INTEGER]

	deltas_array: detachable SPECIAL [like deltas]

	initialize_fuzzy_deltas (a_pattern: READABLE_STRING_GENERAL; fuzzy: INTEGER)
		do
		end

	internal_initialize_deltas (a_pattern: READABLE_STRING_GENERAL; a_pattern_count: INTEGER; a_deltas: like deltas)
		do
		end

	make
		do
			check interface_only: False then
			end
		end

end
