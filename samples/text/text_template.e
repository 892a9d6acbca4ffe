note
	description: "[
		Text with placeholders of the form ${name}; a doubled dollar sign stands
		for a single one. The pattern is taken apart once, at creation: texts
		and names alternate, and the last text has no name after it.
	]"

class
	TEXT_TEMPLATE

create
	make

feature {NONE} -- Initialization

	make (a_pattern: READABLE_STRING_8)
			-- Take `a_pattern' apart.
		require
			well_formed: is_pattern (a_pattern)
		local
			i, l_close: INTEGER
			l_text: STRING
		do
			create texts.make (4)
			create names.make (4)
			names.compare_objects
			create l_text.make_empty
			from
				i := 1
			until
				i > a_pattern.count
			loop
				if a_pattern [i] /= '$' then
					l_text.append_character (a_pattern [i])
					i := i + 1
				elseif a_pattern [i + 1] = '$' then
					l_text.append_character ('$')
					i := i + 2
				else
					l_close := a_pattern.index_of ('}', i)
					texts.extend (l_text)
					names.extend (create {STRING}.make_from_string (a_pattern.substring (i + 2, l_close - 1)))
					create l_text.make_empty
					i := l_close + 1
				end
			variant
				a_pattern.count - i + 1
			end
			texts.extend (l_text)
		end

feature -- Access

	placeholders: ARRAYED_LIST [STRING]
			-- Names in order of their first occurrence, each once
		do
			create Result.make (names.count)
			Result.compare_objects
			across names as l_name loop
				if not Result.has (l_name) then
					Result.extend (l_name)
				end
			end
		ensure
			at_most_all: Result.count <= occurrence_count
			all_known: across Result as l_name all has (l_name) end
		end

	filled (a_values: HASH_TABLE [STRING, STRING]): STRING
			-- Text with each placeholder replaced by its value in `a_values'
		require
			all_given: across placeholders as l_name all a_values.has (l_name) end
		do
			Result := filled_by (agent a_values.definite_item)
		end

	filled_by (a_value: FUNCTION [STRING, STRING]): STRING
			-- Text with each placeholder replaced by what `a_value' gives for its name
		do
			create Result.make (64)
			across texts as l_text loop
				Result.append (l_text)
				if names.valid_index (@ l_text.cursor_index) then
					Result.append (a_value.item ([names [@ l_text.cursor_index]]))
				end
			end
		ensure
			starts_with_first_text: Result.starts_with (texts.first)
			ends_with_last_text: Result.ends_with (texts.last)
		end

feature -- Measurement

	occurrence_count: INTEGER
			-- Number of places to be filled
		do
			Result := names.count
		ensure
			not_negative: Result >= 0
		end

feature -- Status report

	has (a_name: STRING): BOOLEAN
			-- Is there a placeholder called `a_name'?
		do
			Result := names.has (a_name)
		ensure
			not_if_none: Result implies occurrence_count > 0
		end

	is_pattern (a_pattern: READABLE_STRING_8): BOOLEAN
			-- Is each dollar sign of `a_pattern' doubled or at the start of a placeholder?
		local
			i, l_close: INTEGER
		do
			from
				i := 1
				Result := True
			until
				i > a_pattern.count or not Result
			loop
				if a_pattern [i] /= '$' then
					i := i + 1
				elseif i = a_pattern.count then
					Result := False
				elseif a_pattern [i + 1] = '$' then
					i := i + 2
				else
					l_close := a_pattern.index_of ('}', i)
					Result := a_pattern [i + 1] = '{' and l_close > i + 2
						and then is_name (a_pattern.substring (i + 2, l_close - 1))
					i := l_close.max (i) + 1
				end
			variant
				a_pattern.count - i + 1
			end
		ensure
			plain_text_accepted: not a_pattern.has ('$') implies Result
		end

	is_name (a_name: READABLE_STRING_8): BOOLEAN
			-- May a placeholder be called `a_name'?
		do
			Result := not a_name.is_empty and then a_name [1].is_alpha
				and then across a_name as c all c.is_alpha_numeric or c = '_' end
		ensure
			not_empty: Result implies not a_name.is_empty
		end

feature {NONE} -- Implementation

	texts: ARRAYED_LIST [STRING]
			-- Texts around the placeholders, some of them empty

	names: ARRAYED_LIST [STRING]
			-- Names of the placeholders; the n-th follows the n-th text

invariant
	alternating: texts.count = names.count + 1
	names_by_value: names.object_comparison

end
