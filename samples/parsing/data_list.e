note
	description: "List of values in structured data; it can be iterated over with `across'."

class
	DATA_LIST

inherit
	DATA_VALUE
		redefine
			is_equal
		end

	ITERABLE [DATA_VALUE]
		redefine
			is_equal
		end

create
	make

feature {NONE} -- Initialization

	make
			-- Empty list.
		do
			create items.make (8)
			items.compare_objects
		ensure
			empty: count = 0
		end

feature -- Access

	item alias "[]" (i: INTEGER): DATA_VALUE
			-- The `i'-th value
		require
			valid: 1 <= i and i <= count
		do
			Result := items [i]
		end

	new_cursor: ITERATION_CURSOR [DATA_VALUE]
			-- Cursor on the first value
		do
			Result := items.new_cursor
		end

feature -- Measurement

	count: INTEGER
			-- Number of values
		do
			Result := items.count
		ensure
			not_negative: Result >= 0
		end

	depth: INTEGER
			-- One more than the deepest value
		do
			across items as l_item loop
				Result := Result.max (l_item.depth)
			end
			Result := Result + 1
		ensure then
			deeper_than_items: across items as i all i.depth < Result end
		end

feature -- Comparison

	is_equal (other: like Current): BOOLEAN
			-- Does `other' hold equal values in the same order?
		do
			Result := items ~ other.items
		end

feature -- Element change

	extend (a_value: DATA_VALUE)
			-- Add `a_value' at the end.
		require
			not_itself: a_value /= Current
		do
			items.extend (a_value)
		ensure
			one_more: count = old count + 1
			last: item (count) = a_value
		end

feature -- Output

	append_to (a_target: STRING_32)
			-- Append all values to `a_target', in brackets.
		do
			a_target.append_character ('[')
			across items as l_item loop
				if @ l_item.cursor_index > 1 then
					a_target.append_character (',')
				end
				l_item.append_to (a_target)
			end
			a_target.append_character (']')
		end

feature {DATA_LIST} -- Implementation

	items: ARRAYED_LIST [DATA_VALUE]
			-- Values in order

invariant
	compared_by_value: items.object_comparison

end
