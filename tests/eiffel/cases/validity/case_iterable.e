note
	description: "A structure of our own to iterate over."

class
	CASE_ITERABLE [G]

inherit
	ITERABLE [G]

create
	make

feature {NONE} -- Initialization

	make (a_items: ARRAY [G])
		do
			items := a_items
		end

feature -- Access

	items: ARRAY [G]

	new_cursor: INDEXABLE_ITERATION_CURSOR [G]
		do
			Result := items.new_cursor
		end

	first: G
		require
			not_empty: not items.is_empty
		do
			Result := items [items.lower]
		end

	item alias "[]" (i: INTEGER): G assign put
		require
			valid: items.valid_index (i)
		do
			Result := items [i]
		end

	call alias "()" (n: INTEGER): G
		do
			Result := items [n]
		end

feature -- Change

	put (a_item: G; i: INTEGER)
		require
			valid: items.valid_index (i)
		do
			items [i] := a_item
		ensure
			there: items [i] = a_item
		end

end
