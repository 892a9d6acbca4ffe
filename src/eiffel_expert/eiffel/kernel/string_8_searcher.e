note
	description: "Searches within byte strings."

frozen class
	STRING_8_SEARCHER

inherit
	STRING_SEARCHER

create
	make

feature -- Access

	fuzzy_index (a_string: like string_type; a_pattern: READABLE_STRING_GENERAL; start_pos, end_pos, fuzzy: INTEGER): INTEGER
		do
		end

	string_type: READABLE_STRING_8
		do
			check interface_only: False then
			end
		end

	substring_index_with_deltas (a_string: like string_type; a_pattern: READABLE_STRING_GENERAL; start_pos, end_pos: INTEGER): INTEGER
		do
		end

feature -- Constants

	max_code_point_value: INTEGER = 255

end
