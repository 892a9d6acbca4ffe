note
	description: "Dense matrix of real numbers."

class
	REAL_MATRIX

inherit
	ANY
		redefine
			is_equal,
			copy
		end

create
	make_zero,
	make_identity,
	make_from_rows

feature {NONE} -- Initialization

	make_zero (a_rows, a_columns: INTEGER)
			-- Matrix of zeros.
		require
			rows_positive: a_rows > 0
			columns_positive: a_columns > 0
		do
			create items.make_filled (0.0, a_rows, a_columns)
		ensure
			rows_set: row_count = a_rows
			columns_set: column_count = a_columns
		end

	make_identity (a_size: INTEGER)
			-- Square matrix with ones on its diagonal and zeros elsewhere.
		require
			positive: a_size > 0
		do
			make_zero (a_size, a_size)
			across 1 |..| a_size as i loop
				put (1.0, i, i)
			end
		ensure
			square: is_square
			trace_is_size: trace = a_size
		end

	make_from_rows (a_rows: ARRAY [ARRAY [REAL_64]])
			-- Matrix with the rows `a_rows'.
		require
			some_rows: not a_rows.is_empty
			some_columns: across a_rows as r all not r.is_empty end
			rectangular: across a_rows as r all r.count = a_rows [a_rows.lower].count end
		do
			make_zero (a_rows.count, a_rows [a_rows.lower].count)
			across a_rows as l_row loop
				across l_row as x loop
					put (x, @ l_row.cursor_index, @ x.cursor_index)
				end
			end
		ensure
			rows_set: row_count = a_rows.count
		end

feature -- Access

	item alias "[]" (i, j: INTEGER): REAL_64 assign put
			-- Number in row `i', column `j'
		require
			valid: valid_position (i, j)
		do
			Result := items [i, j]
		end

	row (i: INTEGER): REAL_VECTOR
			-- Row `i'
		require
			valid: 1 <= i and i <= row_count
		do
			create Result.make_zero (column_count)
			across 1 |..| column_count as j loop
				Result [j] := item (i, j)
			end
		ensure
			complete: Result.count = column_count
		end

	column (j: INTEGER): REAL_VECTOR
			-- Column `j'
		require
			valid: 1 <= j and j <= column_count
		do
			create Result.make_zero (row_count)
			across 1 |..| row_count as i loop
				Result [i] := item (i, j)
			end
		ensure
			complete: Result.count = row_count
		end

	transposed: REAL_MATRIX
			-- Matrix with rows and columns exchanged
		do
			create Result.make_zero (column_count, row_count)
			across 1 |..| row_count as i loop
				across 1 |..| column_count as j loop
					Result [j, i] := item (i, j)
				end
			end
		ensure
			rows_exchanged: Result.row_count = column_count
			columns_exchanged: Result.column_count = row_count
		end

	mapped (a_function: FUNCTION [REAL_64, REAL_64]): REAL_MATRIX
			-- Matrix with `a_function' applied to each number
		do
			create Result.make_zero (row_count, column_count)
			across 1 |..| row_count as i loop
				across 1 |..| column_count as j loop
					Result [i, j] := a_function.item ([item (i, j)])
				end
			end
		ensure
			same_size: same_size (Result)
		end

feature -- Measurement

	row_count: INTEGER
			-- Number of rows
		do
			Result := items.height
		ensure
			positive: Result > 0
		end

	column_count: INTEGER
			-- Number of columns
		do
			Result := items.width
		ensure
			positive: Result > 0
		end

	trace: REAL_64
			-- Sum of the diagonal
		require
			square: is_square
		do
			across 1 |..| row_count as i loop
				Result := Result + item (i, i)
			end
		end

	greatest: REAL_64
			-- Greatest absolute value
		do
			across 1 |..| row_count as i loop
				Result := Result.max (row (i).greatest)
			end
		ensure
			not_negative: Result >= 0.0
		end

feature -- Status report

	valid_position (i, j: INTEGER): BOOLEAN
			-- Is there a row `i' and a column `j'?
		do
			Result := 1 <= i and i <= row_count and 1 <= j and j <= column_count
		ensure
			definition: Result = (1 <= i and i <= row_count and 1 <= j and j <= column_count)
		end

	is_square: BOOLEAN
			-- Are there as many rows as columns?
		do
			Result := row_count = column_count
		ensure
			definition: Result = (row_count = column_count)
		end

	is_symmetric: BOOLEAN
			-- Is it equal to its transpose?
		do
			Result := is_square and then Current ~ transposed
		ensure
			square: Result implies is_square
		end

	same_size (other: REAL_MATRIX): BOOLEAN
			-- Does `other' have as many rows and columns?
		do
			Result := row_count = other.row_count and column_count = other.column_count
		ensure
			symmetric: Result implies other.row_count = row_count and other.column_count = column_count
		end

feature -- Comparison

	is_equal (other: like Current): BOOLEAN
			-- Does `other' hold the same numbers?
		do
			Result := same_size (other) and then
				across 1 |..| row_count as i all
					across 1 |..| column_count as j all item (i, j) = other [i, j] end
				end
		end

feature -- Duplication

	copy (other: like Current)
			-- Take over the numbers of `other', not its storage.
		do
			if other /= Current then
				standard_copy (other)
				items := other.items.twin
			end
		end

feature -- Element change

	put (a_value: REAL_64; i, j: INTEGER)
			-- Set the number in row `i', column `j' to `a_value'.
		require
			valid: valid_position (i, j)
		do
			items [i, j] := a_value
		ensure
			set: item (i, j) = a_value
		end

	swap_rows (i, k: INTEGER)
			-- Exchange rows `i' and `k'.
		require
			i_valid: 1 <= i and i <= row_count
			k_valid: 1 <= k and k <= row_count
		local
			l_item: REAL_64
		do
			across 1 |..| column_count as j loop
				l_item := item (i, j)
				put (item (k, j), i, j)
				put (l_item, k, j)
			end
		ensure
			first_moved: row (i) ~ old row (k)
			second_moved: row (k) ~ old row (i)
		end

	add_row (a_factor: REAL_64; a_source, a_target: INTEGER)
			-- Add `a_factor' times row `a_source' to row `a_target'.
		require
			source_valid: 1 <= a_source and a_source <= row_count
			target_valid: 1 <= a_target and a_target <= row_count
		do
			across 1 |..| column_count as j loop
				put (item (a_target, j) + a_factor * item (a_source, j), a_target, j)
			end
		ensure
			added: row (a_target) ~ old (row (a_target) + row (a_source) * a_factor)
			source_unchanged: a_source /= a_target implies row (a_source) ~ old row (a_source)
		end

feature -- Basic operations

	plus alias "+" (other: REAL_MATRIX): REAL_MATRIX
			-- Sum with `other'
		require
			same_size: same_size (other)
		do
			Result := twin
			across 1 |..| row_count as i loop
				across 1 |..| column_count as j loop
					Result [i, j] := item (i, j) + other [i, j]
				end
			end
		ensure
			same_size: same_size (Result)
		end

	product alias "*" (other: REAL_MATRIX): REAL_MATRIX
			-- Product by `other'
		require
			fitting: column_count = other.row_count
		local
			l_sum: REAL_64
		do
			create Result.make_zero (row_count, other.column_count)
			across 1 |..| row_count as i loop
				across 1 |..| other.column_count as j loop
					l_sum := 0.0
					across 1 |..| column_count as k loop
						l_sum := l_sum + item (i, k) * other [k, j]
					end
					Result [i, j] := l_sum
				end
			end
		ensure
			rows: Result.row_count = row_count
			columns: Result.column_count = other.column_count
		end

	image (a_vector: REAL_VECTOR): REAL_VECTOR
			-- Product by the column `a_vector'
		require
			fitting: column_count = a_vector.count
		do
			create Result.make_zero (row_count)
			across 1 |..| row_count as i loop
				Result [i] := row (i) |*| a_vector
			end
		ensure
			one_a_row: Result.count = row_count
		end

feature {REAL_MATRIX} -- Implementation

	items: ARRAY2 [REAL_64]
			-- Numbers by row and column

end
