note
	description: "[
		Tables of texts kept in a file, one line `key=value' each.
		In values, line ends and backslashes are written as \n, \r and \\.
	]"

class TEXT_KEY_VALUE_STORE

create
	make

feature {NONE} -- Initialization

	make
			-- Start empty.
		do
			create entries.make_equal (16)
		ensure
			empty: count = 0
		end

feature -- Access

	item alias "[]" (a_key: STRING): STRING assign put
			-- Value stored under `a_key'
		require
			known: has (a_key)
		do
			Result := entries.definite_item (a_key)
		end

	value_or (a_key, a_default: STRING): STRING
			-- Value stored under `a_key', `a_default' if there is none
		do
			Result := if attached entries [a_key] as l_value then l_value else a_default end
		ensure
			stored_if_known: has (a_key) implies Result ~ item (a_key)
			default_otherwise: not has (a_key) implies Result = a_default
		end

feature -- Measurement

	count: INTEGER
			-- Number of entries
		do
			Result := entries.count
		ensure
			not_negative: Result >= 0
		end

feature -- Status report

	has (a_key: STRING): BOOLEAN
			-- Is there a value under `a_key'?
		do
			Result := entries.has (a_key)
		ensure
			stored_if_found: Result implies count > 0
		end

	is_valid_key (a_key: READABLE_STRING_8): BOOLEAN
			-- Can `a_key' be written in front of an equals sign?
		do
			Result := not a_key.is_empty and not a_key.has ('=') and not a_key.has ('%N') and not a_key.has ('%R')
		ensure
			not_empty: Result implies not a_key.is_empty
		end

feature -- Element change

	put (a_value, a_key: STRING)
			-- Store `a_value' under `a_key', in place of any former value.
		require
			valid_key: is_valid_key (a_key)
		do
			entries.force (a_value.twin, a_key.twin)
		ensure
			stored: has (a_key) and then item (a_key) ~ a_value
			count_adapted: count = old count + old (if has (a_key) then 0 else 1 end)
		end

	load (a_stream: TEXT_STREAM)
			-- Add the entries of `a_stream'; lines without a valid key are left out.
		local
			l_reader: STREAM_LINE_READER
			l_position: INTEGER
		do
			from
				create l_reader.make (a_stream)
			until
				l_reader.after
			loop
				l_position := l_reader.item.index_of ('=', 1)
				if l_position > 1 then
					put (unescaped (l_reader.item.substring (l_position + 1, l_reader.item.count)), l_reader.item.head (l_position - 1))
				end
				l_reader.forth
			end
		ensure
			not_fewer: count >= old count
			all_read: a_stream.is_exhausted
		end

feature -- Removal

	remove (a_key: STRING)
			-- Remove the value under `a_key', if any.
		do
			entries.remove (a_key)
		ensure
			removed: not has (a_key)
			count_adapted: count = old count - old (if has (a_key) then 1 else 0 end)
		end

feature -- Output

	text: STRING
			-- All entries, one on each line
		do
			create Result.make (count * 20)
			across
				entries as l_value
			loop
				Result.append (@ l_value.key + "=" + escaped (l_value) + "%N")
			end
		ensure
			one_line_each: Result.occurrences ('%N') = count
		end

	save (a_name: READABLE_STRING_GENERAL)
			-- Write all entries to the file `a_name'.
		require
			name_not_empty: not a_name.is_empty
		local
			l_file: PLAIN_TEXT_FILE
		do
			create l_file.make_open_write (a_name)
			l_file.put_string (text)
			l_file.close
		ensure
			count_kept: count = old count
		end

feature {NONE} -- Implementation

	entries: HASH_TABLE [STRING, STRING]
			-- Values by key

	escaped (a_value: STRING): STRING
			-- Form of `a_value' that fits on one line
		do
			create Result.make_from_string (a_value)
			Result.replace_substring_all ("\", "\\")
			Result.replace_substring_all ("%N", "\n")
			Result.replace_substring_all ("%R", "\r")
		ensure
			single_line: not Result.has ('%N') and not Result.has ('%R')
			reversible: unescaped (Result) ~ a_value
		end

	unescaped (a_text: STRING): STRING
			-- Value whose escaped form is `a_text'
		local
			l_escaping: BOOLEAN
		do
			create Result.make (a_text.count)
			across
				a_text as l_character
			loop
				if l_escaping then
					inspect l_character
					when 'n' then
						Result.append_character ('%N')
					when 'r' then
						Result.append_character ('%R')
					else
						Result.append_character (l_character)
					end
					l_escaping := False
				elseif l_character = '\' then
					l_escaping := True
				else
					Result.append_character (l_character)
				end
			end
		ensure
			not_longer: Result.count <= a_text.count
		end

invariant
	valid_keys: across entries.current_keys as l_key all is_valid_key (l_key) end

end
