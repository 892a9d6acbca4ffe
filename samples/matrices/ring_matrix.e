note
	description: "[
		Square matrix over any numeric type with a default value: sums, products
		and powers need nothing of their items but `plus', `product', `zero' and
		`one'.
	]"

class
	RING_MATRIX [G -> NUMERIC create default_create end]

inherit
	ANY
		redefine
			is_equal
		end

create
	make_zero,
	make_identity,
	make_from_rows

feature {NONE} -- Initialization

	make_zero (a_size: INTEGER)
			-- Matrix of `a_size' rows of zeros.
		require
			positive: a_size > 0
		do
			create items.make_filled ((create {G}).zero, a_size, a_size)
		ensure
			size_set: size = a_size
		end

	make_identity (a_size: INTEGER)
			-- Matrix with ones on its diagonal and zeros elsewhere.
		require
			positive: a_size > 0
		do
			make_zero (a_size)
			across 1 |..| a_size as i loop
				put (item (i, i).one, i, i)
			end
		ensure
			size_set: size = a_size
			ones: across 1 |..| a_size as i all item (i, i) ~ item (i, i).one end
		end

	make_from_rows (a_rows: ARRAY [ARRAY [G]])
			-- Matrix with the rows `a_rows'.
		require
			not_empty: not a_rows.is_empty
			square: across a_rows as r all r.count = a_rows.count end
		do
			make_zero (a_rows.count)
			across a_rows as l_row loop
				across l_row as x loop
					put (x, @ l_row.cursor_index, @ x.cursor_index)
				end
			end
		ensure
			size_set: size = a_rows.count
		end

feature -- Access

	item alias "[]" (i, j: INTEGER): G assign put
			-- Number in row `i', column `j'
		require
			valid: valid_position (i, j)
		do
			Result := items [i, j]
		end

feature -- Measurement

	size: INTEGER
			-- Number of rows and of columns
		do
			Result := items.height
		ensure
			positive: Result > 0
		end

	trace: G
			-- Sum of the diagonal
		do
			Result := item (1, 1)
			across 2 |..| size as i loop
				Result := Result + item (i, i)
			end
		end

feature -- Status report

	valid_position (i, j: INTEGER): BOOLEAN
			-- Is there a row `i' and a column `j'?
		do
			Result := 1 <= i and i <= size and 1 <= j and j <= size
		ensure
			definition: Result = (1 <= i and i <= size and 1 <= j and j <= size)
		end

feature -- Comparison

	is_equal (other: like Current): BOOLEAN
			-- Does `other' hold equal numbers?
		do
			Result := size = other.size and then
				across 1 |..| size as i all
					across 1 |..| size as j all item (i, j) ~ other [i, j] end
				end
		end

feature -- Element change

	put (a_value: G; i, j: INTEGER)
			-- Set the number in row `i', column `j' to `a_value'.
		require
			valid: valid_position (i, j)
		do
			items [i, j] := a_value
		ensure
			set: item (i, j) ~ a_value
			size_unchanged: size = old size
		end

feature -- Basic operations

	plus alias "+" (other: RING_MATRIX [G]): RING_MATRIX [G]
			-- Sum with `other'
		require
			same_size: size = other.size
		do
			create Result.make_zero (size)
			across 1 |..| size as i loop
				across 1 |..| size as j loop
					Result [i, j] := item (i, j) + other [i, j]
				end
			end
		ensure
			same_size: Result.size = size
		end

	product alias "*" (other: RING_MATRIX [G]): RING_MATRIX [G]
			-- Product by `other'
		require
			same_size: size = other.size
		local
			l_sum: G
		do
			create Result.make_zero (size)
			across 1 |..| size as i loop
				across 1 |..| size as j loop
					l_sum := item (i, 1) * other [1, j]
					across 2 |..| size as k loop
						l_sum := l_sum + item (i, k) * other [k, j]
					end
					Result [i, j] := l_sum
				end
			end
		ensure
			same_size: Result.size = size
		end

	power alias "^" (n: INTEGER): RING_MATRIX [G]
			-- Product of `n' such matrices, by repeated squaring
		require
			not_negative: n >= 0
		local
			l_square: RING_MATRIX [G]
			l_left: INTEGER
		do
			create Result.make_identity (size)
			from
				l_square := Current
				l_left := n
			until
				l_left = 0
			loop
				if l_left \\ 2 = 1 then
					Result := Result * l_square
				end
				l_square := l_square * l_square
				l_left := l_left // 2
			variant
				l_left
			end
		ensure
			same_size: Result.size = size
			first_power: n = 1 implies Result ~ Current
		end

feature {NONE} -- Implementation

	items: ARRAY2 [G]
			-- Numbers by row and column

invariant
	square: items.height = items.width

end
