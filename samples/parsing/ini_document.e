note
	description: "[
		Settings in sections: lines such as [section] and key = value. Lines that
		start with a semicolon or a hash sign are comments. Settings before the
		first section belong to the section without a name.
	]"

class
	INI_DOCUMENT

inherit
	ANY
		redefine
			out
		end

create
	make,
	make_from_text

feature {NONE} -- Initialization

	make
			-- Document without settings.
		do
			create sections.make (8)
			create section_names.make (8)
			create faulty_lines.make (0)
		ensure
			empty: section_count = 0
			no_fault: faulty_lines.is_empty
		end

	make_from_text (a_text: READABLE_STRING_8)
			-- Settings of `a_text'; lines that can't be understood are listed in `faulty_lines'.
		local
			l_section, l_line: STRING
		do
			make
			l_section := ""
			across a_text.split ('%N') as l_raw loop
				create l_line.make_from_string (l_raw)
				l_line.adjust
				if l_line.is_empty or else l_line [1] = ';' or else l_line [1] = '#' then
					-- Nothing to keep.
				elseif l_line [1] = '[' and then l_line [l_line.count] = ']' then
					l_section := l_line.substring (2, l_line.count - 1)
					add_section (l_section)
				elseif l_line.index_of ('=', 1) > 1 then
					read_setting (l_line, l_section)
				else
					faulty_lines.extend (@ l_raw.cursor_index)
				end
			end
		end

feature -- Access

	value (a_section, a_key: STRING): detachable STRING
			-- Setting of `a_key' in `a_section', if any
		do
			if attached sections [a_section] as l_settings then
				Result := l_settings [a_key]
			end
		ensure
			only_in_section: Result /= Void implies has_section (a_section)
		end

	value_or_default (a_section, a_key, a_default: STRING): STRING
			-- Setting of `a_key' in `a_section', or `a_default'
		do
			if attached value (a_section, a_key) as l_value then
				Result := l_value
			else
				Result := a_default
			end
		ensure
			default_if_absent: value (a_section, a_key) = Void implies Result = a_default
		end

	faulty_lines: ARRAYED_LIST [INTEGER]
			-- Numbers of the lines that could not be understood

	out: STRING
			-- The document as a text, sections in the order added
		do
			create Result.make (256)
			across section_names as l_section loop
				if not l_section.is_empty then
					Result.append ("[" + l_section + "]%N")
				end
				if attached sections [l_section] as l_settings then
					across l_settings as l_value loop
						Result.append (@ l_value.key + " = " + l_value + "%N")
					end
				end
			end
		end

feature -- Measurement

	section_count: INTEGER
			-- Number of sections
		do
			Result := section_names.count
		ensure
			not_negative: Result >= 0
		end

feature -- Status report

	has_section (a_section: STRING): BOOLEAN
			-- Is there a section called `a_section'?
		do
			Result := sections.has (a_section)
		ensure
			not_if_none: Result implies section_count > 0
		end

	is_true (a_section, a_key: STRING): BOOLEAN
			-- Is the setting one of yes, true, on and 1?
		local
			l_words: ARRAY [STRING]
		do
			if attached value (a_section, a_key) as l_value then
				l_words := {ARRAY [STRING]} <<"yes", "true", "on", "1">>
				Result := across l_words as w some w.is_case_insensitive_equal (l_value) end
			end
		ensure
			only_if_set: Result implies value (a_section, a_key) /= Void
		end

feature -- Element change

	put (a_value, a_section, a_key: STRING)
			-- Set `a_key' in `a_section' to `a_value'.
		require
			key_named: not a_key.is_empty
			one_line: not a_value.has ('%N')
		do
			add_section (a_section)
			if attached sections [a_section] as l_settings then
				l_settings.force (a_value, a_key)
			end
		ensure
			set: value (a_section, a_key) = a_value
			section_known: has_section (a_section)
		end

	add_section (a_section: STRING)
			-- Make sure that there is a section called `a_section'.
		do
			if not sections.has (a_section) then
				sections.extend (create {HASH_TABLE [STRING, STRING]}.make (8), a_section)
				section_names.extend (a_section)
			end
		ensure
			known: has_section (a_section)
			one_more_if_new: not old has_section (a_section) implies section_count = old section_count + 1
			same_if_known: old has_section (a_section) implies section_count = old section_count
		end

feature {NONE} -- Implementation

	sections: HASH_TABLE [HASH_TABLE [STRING, STRING], STRING]
			-- Settings by key, by section

	section_names: ARRAYED_LIST [STRING]
			-- Sections in the order added

	read_setting (a_line, a_section: STRING)
			-- Take the key and the value from `a_line'.
		require
			setting: a_line.index_of ('=', 1) > 1
		local
			l_sign: INTEGER
			l_key, l_value: STRING
		do
			l_sign := a_line.index_of ('=', 1)
			l_key := a_line.head (l_sign - 1)
			l_key.right_adjust
			l_value := a_line.substring (l_sign + 1, a_line.count)
			l_value.left_adjust
			put (l_value, a_section, l_key)
		ensure
			section_known: has_section (a_section)
		end

invariant
	same_sections: sections.count = section_names.count

end
