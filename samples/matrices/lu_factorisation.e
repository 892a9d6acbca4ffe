note
	description: "[
		A square matrix written as a product of a lower and an upper triangular
		matrix, after an exchange of rows: Doolittle's method with the greatest
		pivot of each column. Both triangles share one matrix; the ones on the
		diagonal of the lower triangle are not stored.
	]"

class
	LU_FACTORISATION

create
	make

feature {NONE} -- Initialization

	make (a_matrix: REAL_MATRIX)
			-- Factorise `a_matrix', which stays as it is.
		require
			square: a_matrix.is_square
		do
			triangles := a_matrix.twin
			create order.make_filled (0, 1, a_matrix.row_count)
			across 1 |..| a_matrix.row_count as i loop
				order [i] := i
			end
			sign := 1
			across 1 |..| a_matrix.row_count as k loop
				bring_up_pivot (k)
				eliminate_below (k)
			end
		ensure
			size_set: size = a_matrix.row_count
			argument_unchanged: a_matrix ~ old a_matrix.twin
		end

feature -- Access

	lower: REAL_MATRIX
			-- Lower triangle with ones on its diagonal
		do
			create Result.make_identity (size)
			across 2 |..| size as i loop
				across 1 |..| (i - 1) as j loop
					Result [i, j] := triangles [i, j]
				end
			end
		ensure
			ones: across 1 |..| size as i all Result [i, i] = 1.0 end
		end

	upper: REAL_MATRIX
			-- Upper triangle
		do
			create Result.make_zero (size, size)
			across 1 |..| size as i loop
				across i |..| size as j loop
					Result [i, j] := triangles [i, j]
				end
			end
		ensure
			zero_below_diagonal: across 1 |..| size as i all across 1 |..| (i - 1) as j all Result [i, j] = 0.0 end end
		end

	source_row (i: INTEGER): INTEGER
			-- Row of the matrix that became row `i' of the product of the triangles
		require
			valid: 1 <= i and i <= size
		do
			Result := order [i]
		ensure
			valid: 1 <= Result and Result <= size
		end

	solution (a_right: REAL_VECTOR): REAL_VECTOR
			-- Vector whose image under the matrix is `a_right'
		require
			fitting: a_right.count = size
			regular: is_regular
		local
			l_sum: REAL_64
			i: INTEGER
		do
			create Result.make_zero (size)
			across 1 |..| size as k loop
				l_sum := a_right [order [k]]
				across 1 |..| (k - 1) as j loop
					l_sum := l_sum - triangles [k, j] * Result [j]
				end
				Result [k] := l_sum
			end
			from
				i := size
			until
				i = 0
			loop
				l_sum := Result [i]
				across (i + 1) |..| size as j loop
					l_sum := l_sum - triangles [i, j] * Result [j]
				end
				Result [i] := l_sum / triangles [i, i]
				i := i - 1
			variant
				i
			end
		ensure
			one_a_column: Result.count = size
		end

	inverse: REAL_MATRIX
			-- Inverse of the matrix
		require
			regular: is_regular
		local
			l_column: REAL_VECTOR
		do
			create Result.make_zero (size, size)
			across 1 |..| size as j loop
				l_column := solution (create {REAL_VECTOR}.make_unit (size, j))
				across 1 |..| size as i loop
					Result [i, j] := l_column [i]
				end
			end
		ensure
			same_size: Result.row_count = size and Result.column_count = size
		end

feature -- Measurement

	size: INTEGER
			-- Number of rows and of columns
		do
			Result := triangles.row_count
		ensure
			positive: Result > 0
		end

	determinant: REAL_64
			-- Determinant of the matrix
		do
			Result := sign
			across 1 |..| size as i loop
				Result := Result * triangles [i, i]
			end
		ensure
			zero_if_singular: not is_regular implies Result = 0.0
		end

feature -- Status report

	is_regular: BOOLEAN
			-- Is no pivot zero, so that the matrix can be inverted?
		do
			Result := across 1 |..| size as i all triangles [i, i] /= 0.0 end
		ensure
			no_zero_pivot: Result = across 1 |..| size as i all triangles [i, i] /= 0.0 end
		end

feature {NONE} -- Implementation

	triangles: REAL_MATRIX
			-- Upper triangle with its diagonal, and lower triangle without it

	order: ARRAY [INTEGER]
			-- Rows of the matrix in the order of the pivots

	sign: INTEGER
			-- 1 after an even number of exchanges, -1 after an odd one

	bring_up_pivot (k: INTEGER)
			-- Exchange row `k' with the row below whose number in column `k' is greatest.
		require
			valid: 1 <= k and k <= size
		local
			l_best, l_row: INTEGER
		do
			l_best := k
			across (k + 1) |..| size as i loop
				if triangles [i, k].abs > triangles [l_best, k].abs then
					l_best := i
				end
			end
			if l_best /= k then
				triangles.swap_rows (k, l_best)
				l_row := order [k]
				order [k] := order [l_best]
				order [l_best] := l_row
				sign := - sign
			end
		ensure
			greatest: across k |..| size as i all triangles [i, k].abs <= triangles [k, k].abs end
		end

	eliminate_below (k: INTEGER)
			-- Subtract multiples of row `k' from the rows below and keep the factors in column `k'.
		require
			valid: 1 <= k and k <= size
		local
			l_factor: REAL_64
		do
			if triangles [k, k] /= 0.0 then
				across (k + 1) |..| size as i loop
					l_factor := triangles [i, k] / triangles [k, k]
					triangles [i, k] := l_factor
					across (k + 1) |..| size as j loop
						triangles [i, j] := triangles [i, j] - l_factor * triangles [k, j]
					end
				end
			end
		ensure
			factors_small: triangles [k, k] /= 0.0 implies
				across (k + 1) |..| size as i all triangles [i, k].abs <= 1.0 end
		end

invariant
	square: triangles.is_square
	sign_valid: sign = 1 or sign = -1

end
