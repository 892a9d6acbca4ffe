note
	description: "Collections of objects that are found by their keys and listed in the order of their arrival."

class ITEM_REPOSITORY [G -> KEYED_ITEM]

inherit
	ITERABLE [G]

create
	make

feature {NONE} -- Initialization

	make
			-- Start empty.
		do
			create items_by_key.make (16)
			create items.make (16)
		ensure
			empty: count = 0
		end

feature -- Access

	item alias "[]" (a_key: READABLE_STRING_8): G
			-- Object with `a_key'
		require
			known: has_key (a_key)
		do
			Result := items_by_key.definite_item (create {IMMUTABLE_STRING_8}.make_from_string (a_key))
		ensure
			found: Result.key.same_string (a_key)
		end

	new_cursor: ARRAYED_LIST_ITERATION_CURSOR [G]
			-- Fresh cursor over the objects
		do
			Result := items.new_cursor
		ensure then
			at_start: count > 0 implies not Result.after
		end

	selection (a_test: PREDICATE [G]): ARRAYED_LIST [G]
			-- Objects that pass `a_test', in the order of their arrival
		do
			create Result.make (items.count)
			across
				items as l_item
			loop
				if a_test (l_item) then
					Result.extend (l_item)
				end
			end
		ensure
			all_pass: across Result as l_item all a_test (l_item) end
			not_more: Result.count <= count
		end

feature -- Measurement

	count: INTEGER
			-- Number of objects
		do
			Result := items.count
		ensure
			not_negative: Result >= 0
		end

feature -- Status report

	has_key (a_key: READABLE_STRING_8): BOOLEAN
			-- Is there an object with `a_key'?
		do
			Result := items_by_key.has (create {IMMUTABLE_STRING_8}.make_from_string (a_key))
		ensure
			none_if_empty: Result implies count > 0
		end

feature -- Element change

	extend (a_item: G)
			-- Add `a_item'.
		require
			key_free: not has_key (a_item.key)
		do
			items_by_key.extend (a_item, a_item.key)
			items.extend (a_item)
		ensure
			one_more: count = old count + 1
			added: item (a_item.key) = a_item
		end

feature -- Removal

	remove (a_key: READABLE_STRING_8)
			-- Remove the object with `a_key'.
		require
			known: has_key (a_key)
		do
			items.start
			items.search (item (a_key))
			items.remove
			items_by_key.remove (create {IMMUTABLE_STRING_8}.make_from_string (a_key))
		ensure
			one_less: count = old count - 1
			removed: not has_key (a_key)
		end

feature {NONE} -- Implementation

	items_by_key: HASH_TABLE [G, IMMUTABLE_STRING_8]
			-- Objects by their keys

	items: ARRAYED_LIST [G]
			-- Objects in the order of their arrival

invariant
	same_count: items.count = items_by_key.count

end
