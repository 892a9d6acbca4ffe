note
	description: "[
		Reader for comma-separated values as in RFC 4180: a field in double quotes
		may hold separators, line ends and, doubled, quotes.
	]"

class
	CSV_READER

create
	make,
	make_with_separator

feature {NONE} -- Initialization

	make
			-- Fields are separated by commas.
		do
			make_with_separator (',')
		ensure
			comma: separator = ','
		end

	make_with_separator (a_separator: CHARACTER)
			-- Fields are separated by `a_separator'.
		require
			usable: a_separator /= '"' and a_separator /= '%N' and a_separator /= '%R'
		do
			separator := a_separator
			create rows.make (32)
		ensure
			separator_set: separator = a_separator
			no_row: rows.is_empty
		end

feature -- Access

	separator: CHARACTER
			-- What stands between two fields

	rows: ARRAYED_LIST [ARRAYED_LIST [STRING]]
			-- Fields by row, from the last text read

	column (a_heading: STRING): ARRAYED_LIST [STRING]
			-- Fields below `a_heading', the first row holding the headings
		require
			has_heading: has_heading (a_heading)
		local
			l_index: INTEGER
		do
			across rows.first as l_field loop
				if l_field ~ a_heading and l_index = 0 then
					l_index := @ l_field.cursor_index
				end
			end
			create Result.make (rows.count)
			across rows as l_row loop
				if @ l_row.cursor_index > 1 and l_row.valid_index (l_index) then
					Result.extend (l_row [l_index])
				end
			end
		ensure
			at_most_one_a_row: Result.count < rows.count
		end

	line (a_fields: ITERABLE [STRING]): STRING
			-- `a_fields' as a row, quoted where needed
		do
			create Result.make (32)
			across a_fields as l_field loop
				if not Result.is_empty then
					Result.append_character (separator)
				end
				Result.append (protected (l_field))
			end
		end

feature -- Status report

	is_unclosed: BOOLEAN
			-- Did the last text end within quotes?

	is_rectangular: BOOLEAN
			-- Do all rows have as many fields as the first?
		do
			Result := across rows as r all r.count = rows.first.count end
		ensure
			trivial: rows.is_empty implies Result
		end

	has_heading (a_heading: STRING): BOOLEAN
			-- Is `a_heading' a field of the first row?
		do
			Result := not rows.is_empty and then across rows.first as l_field some l_field ~ a_heading end
		ensure
			rows_exist: Result implies not rows.is_empty
		end

feature -- Basic operations

	read (a_text: READABLE_STRING_8)
			-- Make `rows' from `a_text'.
		local
			i: INTEGER
			c: CHARACTER
		do
			create rows.make (32)
			create row.make (8)
			create field.make_empty
			is_unclosed := False
			from
				i := 1
			until
				i > a_text.count
			loop
				c := a_text [i]
				if is_unclosed then
					if c /= '"' then
						field.append_character (c)
					elseif i < a_text.count and then a_text [i + 1] = '"' then
						field.append_character ('"')
						i := i + 1
					else
						is_unclosed := False
					end
				elseif c = '"' then
					is_unclosed := True
				elseif c = separator then
					finish_field
				elseif c = '%N' then
					finish_row
				elseif c /= '%R' then
					field.append_character (c)
				end
				i := i + 1
			variant
				a_text.count - i + 1
			end
			if not field.is_empty or not row.is_empty then
				finish_row
			end
		ensure
			empty_for_empty: a_text.is_empty implies rows.is_empty
			fields_everywhere: across rows as r all not r.is_empty end
		end

feature {NONE} -- Implementation

	row: ARRAYED_LIST [STRING]
			-- Fields of the row being read
		attribute
			create Result.make (8)
		end

	field: STRING
			-- Characters of the field being read
		attribute
			create Result.make_empty
		end

	finish_field
			-- Add `field' to `row' and start a new one.
		do
			row.extend (field)
			create field.make_empty
		ensure
			one_more: row.count = old row.count + 1
			new_field: field.is_empty
		end

	finish_row
			-- Add `row' to `rows' and start a new one.
		do
			finish_field
			rows.extend (row)
			create row.make (row.count)
		ensure
			one_more: rows.count = old rows.count + 1
			new_row: row.is_empty
		end

	protected (a_field: STRING): STRING
			-- `a_field', in quotes if it could be misread
		do
			if a_field.has (separator) or a_field.has ('"') or a_field.has ('%N') then
				create Result.make_from_string (a_field)
				Result.replace_substring_all ("%"", "%"%"")
				Result.prepend_character ('"')
				Result.append_character ('"')
			else
				Result := a_field
			end
		ensure
			not_shorter: Result.count >= a_field.count
		end

end
