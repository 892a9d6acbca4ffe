note
	description: "Vector of real numbers with a fixed number of components."

class
	REAL_VECTOR

inherit
	ITERABLE [REAL_64]
		redefine
			is_equal,
			out
		end

create
	make_zero,
	make_from_array,
	make_unit

convert
	make_from_array ({ARRAY [REAL_64]})

feature {NONE} -- Initialization

	make_zero (a_count: INTEGER)
			-- Vector of `a_count' zeros.
		require
			positive: a_count > 0
		do
			create items.make_filled (0.0, 1, a_count)
		ensure
			count_set: count = a_count
			zero: across items as x all x = 0.0 end
		end

	make_from_array (a_items: ARRAY [REAL_64])
			-- Vector with the components `a_items'.
		require
			not_empty: not a_items.is_empty
		do
			create items.make_filled (0.0, 1, a_items.count)
			across a_items as x loop
				items [@ x.cursor_index] := x
			end
		ensure
			count_set: count = a_items.count
			independent: items /= a_items
		end

	make_unit (a_count, a_axis: INTEGER)
			-- Vector of `a_count' components, all zero but for a one at `a_axis'.
		require
			axis_valid: 1 <= a_axis and a_axis <= a_count
		do
			make_zero (a_count)
			items [a_axis] := 1.0
		ensure
			count_set: count = a_count
			one: item (a_axis) = 1.0
		end

feature -- Access

	item alias "[]" (i: INTEGER): REAL_64 assign put
			-- Component `i'
		require
			valid: valid_index (i)
		do
			Result := items [i]
		end

	new_cursor: ITERATION_CURSOR [REAL_64]
			-- Cursor on the first component
		do
			Result := items.new_cursor
		end

	out: STRING
			-- Components in parentheses
		do
			create Result.make_from_string ("(")
			across items as x loop
				if @ x.cursor_index > 1 then
					Result.append (", ")
				end
				Result.append (x.out)
			end
			Result.append_character (')')
		end

feature -- Measurement

	count: INTEGER
			-- Number of components
		do
			Result := items.count
		ensure
			not_negative: Result >= 0
		end

	norm: REAL_64
			-- Euclidean length
		local
			l_scale: REAL_64
			l_sum: REAL_64
		do
				-- Scaling keeps the squares within the range of the machine.
			l_scale := greatest
			if l_scale > 0.0 then
				across items as x loop
					l_sum := l_sum + (x / l_scale) ^ 2
				end
				Result := l_scale * l_sum ^ 0.5
			end
		ensure
			not_negative: Result >= 0.0
			at_least_greatest: Result >= greatest
		end

	greatest: REAL_64
			-- Greatest absolute value of a component
		do
			across items as x loop
				Result := Result.max (x.abs)
			end
		ensure
			not_negative: Result >= 0.0
			bound: across items as x all x.abs <= Result end
		end

feature -- Status report

	valid_index (i: INTEGER): BOOLEAN
			-- Is there a component `i'?
		do
			Result := 1 <= i and i <= count
		ensure
			definition: Result = (1 <= i and i <= count)
		end

	same_size (other: REAL_VECTOR): BOOLEAN
			-- Does `other' have as many components?
		do
			Result := count = other.count
		ensure
			definition: Result = (count = other.count)
		end

	is_close (other: REAL_VECTOR; a_tolerance: REAL_64): BOOLEAN
			-- Does no component differ from that of `other' by more than `a_tolerance'?
		require
			same_size: same_size (other)
			not_negative: a_tolerance >= 0.0
		do
			Result := (Current - other).greatest <= a_tolerance
		end

feature -- Comparison

	is_equal (other: like Current): BOOLEAN
			-- Does `other' have the same components?
		do
			Result := same_size (other) and then across 1 |..| count as i all item (i) = other [i] end
		end

feature -- Element change

	put (a_value: REAL_64; i: INTEGER)
			-- Set component `i' to `a_value'.
		require
			valid: valid_index (i)
		do
			items [i] := a_value
		ensure
			set: item (i) = a_value
			count_unchanged: count = old count
		end

feature -- Basic operations

	plus alias "+" (other: REAL_VECTOR): REAL_VECTOR
			-- Sum with `other'
		require
			same_size: same_size (other)
		do
			create Result.make_zero (count)
			across 1 |..| count as i loop
				Result [i] := item (i) + other [i]
			end
		ensure
			added: across 1 |..| count as i all Result [i] = item (i) + other [i] end
		end

	minus alias "-" (other: REAL_VECTOR): REAL_VECTOR
			-- Difference from `other'
		require
			same_size: same_size (other)
		do
			create Result.make_zero (count)
			across 1 |..| count as i loop
				Result [i] := item (i) - other [i]
			end
		ensure
			subtracted: across 1 |..| count as i all Result [i] = item (i) - other [i] end
		end

	scaled alias "*" (a_factor: REAL_64): REAL_VECTOR
			-- `a_factor' times the vector
		do
			create Result.make_zero (count)
			across 1 |..| count as i loop
				Result [i] := item (i) * a_factor
			end
		ensure
			same_size: same_size (Result)
		end

	dot alias "|*|" (other: REAL_VECTOR): REAL_64
			-- Scalar product with `other'
		require
			same_size: same_size (other)
		do
			across 1 |..| count as i loop
				Result := Result + item (i) * other [i]
			end
		end

feature {NONE} -- Implementation

	items: ARRAY [REAL_64]
			-- Components from 1

invariant
	not_empty: count > 0
	from_one: items.lower = 1

end
