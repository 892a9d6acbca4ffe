note
	description: "Matrix of real numbers that stores only those that are not zero, row by row."

class
	SPARSE_MATRIX

create
	make

feature {NONE} -- Initialization

	make (a_rows, a_columns: INTEGER)
			-- Matrix of zeros.
		require
			rows_positive: a_rows > 0
			columns_positive: a_columns > 0
		do
			row_count := a_rows
			column_count := a_columns
			create rows.make (a_rows)
		ensure
			rows_set: row_count = a_rows
			columns_set: column_count = a_columns
			nothing_stored: stored_count = 0
		end

feature -- Access

	item alias "[]" (i, j: INTEGER): REAL_64 assign put
			-- Number in row `i', column `j'
		require
			valid: valid_position (i, j)
		do
			if attached rows [i] as l_row then
				Result := l_row [j]
			end
		end

	transposed: SPARSE_MATRIX
			-- Matrix with rows and columns exchanged
		do
			create Result.make (column_count, row_count)
			across rows as l_row loop
				across l_row as x loop
					Result [@ x.key, @ l_row.key] := x
				end
			end
		ensure
			rows_exchanged: Result.row_count = column_count
			same_numbers: Result.stored_count = stored_count
		end

	image (a_vector: ARRAY [REAL_64]): ARRAY [REAL_64]
			-- Product by the column `a_vector'
		require
			from_one: a_vector.lower = 1
			fitting: a_vector.count = column_count
		local
			l_sum: REAL_64
		do
			create Result.make_filled (0.0, 1, row_count)
			across rows as l_row loop
				l_sum := 0.0
				across l_row as x loop
					l_sum := l_sum + x * a_vector [@ x.key]
				end
				Result [@ l_row.key] := l_sum
			end
		ensure
			one_a_row: Result.count = row_count
		end

feature -- Measurement

	row_count: INTEGER
			-- Number of rows

	column_count: INTEGER
			-- Number of columns

	stored_count: INTEGER
			-- Number of items that are not zero
		do
			across rows as l_row loop
				Result := Result + l_row.count
			end
		ensure
			not_negative: Result >= 0
		end

	density: REAL_64
			-- Share of the items that are not zero
		do
			Result := stored_count / row_count / column_count
		ensure
			share: 0.0 <= Result and Result <= 1.0
		end

feature -- Status report

	valid_position (i, j: INTEGER): BOOLEAN
			-- Is there a row `i' and a column `j'?
		do
			Result := 1 <= i and i <= row_count and 1 <= j and j <= column_count
		ensure
			definition: Result = (1 <= i and i <= row_count and 1 <= j and j <= column_count)
		end

feature -- Element change

	put (a_value: REAL_64; i, j: INTEGER)
			-- Set the number in row `i', column `j' to `a_value'; a zero frees its place.
		require
			valid: valid_position (i, j)
		local
			l_row: HASH_TABLE [REAL_64, INTEGER]
		do
			if attached rows [i] as l_found then
				l_row := l_found
			else
				create l_row.make (4)
				rows.extend (l_row, i)
			end
			if a_value /= 0.0 then
				l_row.force (a_value, j)
			else
				l_row.remove (j)
			end
			if l_row.is_empty then
				rows.remove (i)
			end
		ensure
			set: item (i, j) = a_value
			one_more: old item (i, j) = 0.0 and a_value /= 0.0 implies stored_count = old stored_count + 1
			one_less: old item (i, j) /= 0.0 and a_value = 0.0 implies stored_count = old stored_count - 1
		end

feature -- Basic operations

	product alias "*" (other: SPARSE_MATRIX): SPARSE_MATRIX
			-- Product by `other', visiting stored items only
		require
			fitting: column_count = other.row_count
		do
			create Result.make (row_count, other.column_count)
			across rows as l_row loop
				across l_row as x loop
					if attached other.rows [@ x.key] as l_other_row then
						across l_other_row as y loop
							Result [@ l_row.key, @ y.key] := Result [@ l_row.key, @ y.key] + x * y
						end
					end
				end
			end
		ensure
			rows: Result.row_count = row_count
			columns: Result.column_count = other.column_count
		end

feature {SPARSE_MATRIX} -- Implementation

	rows: HASH_TABLE [HASH_TABLE [REAL_64, INTEGER], INTEGER]
			-- Stored items by column, by row; no row is empty

invariant
	rows_positive: row_count > 0
	columns_positive: column_count > 0
	no_empty_row: across rows as r all not r.is_empty end

end
