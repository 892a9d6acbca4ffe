note
	description: "Table of text cells, laid out in columns as wide as their widest cell."

class
	TEXT_TABLE

inherit
	ANY
		redefine
			out
		end

create
	make

feature {NONE} -- Initialization

	make
			-- Create a table without columns.
		do
			create columns.make (4)
			create rows.make (16)
		ensure
			no_column: column_count = 0
			no_row: row_count = 0
		end

feature -- Access

	cell (a_row, a_column: INTEGER): STRING
			-- Text at `a_row', `a_column'
		require
			row_valid: 1 <= a_row and a_row <= row_count
			column_valid: 1 <= a_column and a_column <= column_count
		do
			Result := rows [a_row] [a_column]
		end

	out: STRING
			-- Heading, rule and rows, one a line
		do
			create Result.make ((row_count + 2) * (line_width + 1))
			if column_count > 0 then
				append_line (headings, Result)
				append_rule (Result)
				across rows as l_row loop
					append_line (l_row, Result)
				end
			end
		end

	headings: ARRAYED_LIST [STRING]
			-- Headings of all columns, from left to right
		do
			create Result.make (column_count)
			across columns as c loop
				Result.extend (c.heading)
			end
		ensure
			one_each: Result.count = column_count
		end

feature -- Measurement

	column_count: INTEGER
			-- Number of columns
		do
			Result := columns.count
		ensure
			not_negative: Result >= 0
		end

	row_count: INTEGER
			-- Number of rows, the heading not counted
		do
			Result := rows.count
		ensure
			not_negative: Result >= 0
		end

	line_width: INTEGER
			-- Number of characters of a line without its end
		do
			across columns as c loop
				Result := Result + c.width
			end
			Result := Result + Separator.count * (column_count - 1).max (0)
		ensure
			not_negative: Result >= 0
		end

feature -- Element change

	extend_column (a_heading: READABLE_STRING_8)
			-- Add a column of left-aligned texts at the right.
		require
			no_row_yet: row_count = 0
		do
			columns.extend (create {TABLE_COLUMN}.make (a_heading, {TABLE_COLUMN}.Left_aligned))
		ensure
			one_more: column_count = old column_count + 1
			placed: headings.last.same_string (a_heading)
		end

	extend_number_column (a_heading: READABLE_STRING_8)
			-- Add a column of right-aligned numbers at the right.
		require
			no_row_yet: row_count = 0
		do
			columns.extend (create {TABLE_COLUMN}.make (a_heading, {TABLE_COLUMN}.Right_aligned))
		ensure
			one_more: column_count = old column_count + 1
			placed: headings.last.same_string (a_heading)
		end

	extend_row (a_cells: ITERABLE [READABLE_STRING_8])
			-- Add a row with `a_cells' at the bottom.
		require
			one_cell_a_column: cell_count (a_cells) = column_count
		local
			l_row: ARRAYED_LIST [STRING]
			i: INTEGER
		do
			create l_row.make (column_count)
			across a_cells as l_cell loop
				i := i + 1
				l_row.extend (create {STRING}.make_from_string (l_cell))
				columns [i].widen (l_cell)
			end
			rows.extend (l_row)
		ensure
			one_more: row_count = old row_count + 1
			columns_unchanged: column_count = old column_count
		end

feature -- Removal

	wipe_out_rows
			-- Remove all rows; columns keep their widths.
		do
			rows.wipe_out
		ensure
			no_row: row_count = 0
			columns_unchanged: column_count = old column_count
			width_unchanged: line_width = old line_width
		end

feature -- Contract support

	cell_count (a_cells: ITERABLE [READABLE_STRING_8]): INTEGER
			-- Number of texts in `a_cells'
		do
			across a_cells as l_cell loop
				Result := Result + 1
			end
		ensure
			not_negative: Result >= 0
		end

feature {NONE} -- Implementation

	columns: ARRAYED_LIST [TABLE_COLUMN]
			-- Columns from left to right

	rows: ARRAYED_LIST [ARRAYED_LIST [STRING]]
			-- Rows from top to bottom

	Separator: STRING = " | "
			-- What stands between two cells of a row

	append_line (a_cells: ARRAYED_LIST [STRING]; a_target: STRING)
			-- Append `a_cells', padded, and a new line to `a_target'.
		require
			complete: a_cells.count = column_count
		do
			across a_cells as l_cell loop
				if @ l_cell.cursor_index > 1 then
					a_target.append (Separator)
				end
				a_target.append (columns [@ l_cell.cursor_index].padded (l_cell))
			end
			a_target.append_character ('%N')
		ensure
			one_line_more: a_target.count = old a_target.count + line_width + 1
		end

	append_rule (a_target: STRING)
			-- Append the line below the headings to `a_target'.
		do
			across columns as c loop
				if @ c.cursor_index > 1 then
					a_target.append ("-+-")
				end
				a_target.append (create {STRING}.make_filled ('-', c.width))
			end
			a_target.append_character ('%N')
		ensure
			one_line_more: a_target.count = old a_target.count + line_width + 1
		end

invariant
	rows_complete: across rows as r all r.count = column_count end

end
