note
	description: "Bags: collections that remember how many times each item was put, but no order."

class
	TALLY_BAG [G -> HASHABLE]

inherit
	MEASURED_COLLECTION [G]
		redefine
			has,
			occurrences
		end

create
	make,
	make_from_iterable

feature {NONE} -- Initialization

	make
			-- Start empty.
		do
			create tally.make (16)
			tally.compare_objects
		ensure
			empty: is_empty
		end

	make_from_iterable (some_items: ITERABLE [G])
			-- Start with `some_items'.
		do
			make
			across some_items as i loop
				put (i)
			end
		ensure
			all_in: across some_items as i all has (i) end
		end

feature -- Access

	most_frequent: G
			-- An item that no other occurs more often than
		require
			not_empty: not is_empty
		do
			Result := distinct_items.first
			across distinct_items as i loop
				if occurrences (i) > occurrences (Result) then
					Result := i
				end
			end
		ensure
			nothing_more_frequent: across distinct_items as i all occurrences (i) <= occurrences (Result) end
		end

	distinct_items: ARRAYED_LIST [G]
			-- Items, each once, in the order of their first appearance
		do
			create Result.make (distinct_count)
			across tally as n loop
				Result.extend (@n.key)
			end
		ensure
			each_once: Result.count = distinct_count
		end

	snapshot: ARRAYED_LIST [G]
			-- All items; equal ones side by side
		do
			create Result.make (count)
			across tally as n loop
				across 1 |..| n as i loop
					Result.extend (@n.key)
				end
			end
		end

feature -- Measurement

	count: INTEGER
			-- Number of items, equal ones included

	distinct_count: INTEGER
			-- Number of different items
		do
			Result := tally.count
		ensure
			no_more_than_items: Result <= count
		end

	occurrences (a_item: G): INTEGER
			-- Number of times that `a_item' is in the bag
		do
			Result := tally.item (a_item)
		end

feature -- Status report

	has (a_item: G): BOOLEAN
			-- Is `a_item' at least once in the bag?
		do
			Result := tally.has (a_item)
		end

	is_subbag (other: TALLY_BAG [G]): BOOLEAN
			-- Does `other' have each item at least as many times?
		do
			Result := across tally as n all n <= other.occurrences (@n.key) end
		ensure
			not_larger: Result implies count <= other.count
		end

feature -- Element change

	put (a_item: G)
			-- Add `a_item' once.
		do
			put_many (a_item, 1)
		ensure
			one_more: occurrences (a_item) = old occurrences (a_item) + 1
			counted: count = old count + 1
		end

	put_many (a_item: G; n: INTEGER)
			-- Add `a_item' `n' times.
		require
			not_negative: n >= 0
		do
			if n > 0 then
				tally.force (occurrences (a_item) + n, a_item)
				count := count + n
			end
		ensure
			n_more: occurrences (a_item) = old occurrences (a_item) + n
			counted: count = old count + n
		end

feature -- Removal

	prune (a_item: G)
			-- Remove `a_item' once.
		require
			present: has (a_item)
		do
			if occurrences (a_item) = 1 then
				tally.remove (a_item)
			else
				tally.force (occurrences (a_item) - 1, a_item)
			end
			count := count - 1
		ensure
			one_less: occurrences (a_item) = old occurrences (a_item) - 1
			counted: count = old count - 1
		end

	prune_all (a_item: G)
			-- Remove `a_item' as often as it is there.
		do
			count := count - occurrences (a_item)
			tally.remove (a_item)
		ensure
			gone: not has (a_item)
			counted: count = old count - old occurrences (a_item)
		end

feature -- Basic operations

	joined alias "+" (other: TALLY_BAG [G]): TALLY_BAG [G]
			-- Bag with the items of both
		do
			create Result.make_from_iterable (Current)
			across other.distinct_items as i loop
				Result.put_many (i, other.occurrences (i))
			end
		ensure
			counts_added: Result.count = count + other.count
			contains_both: is_subbag (Result) and other.is_subbag (Result)
		end

feature {NONE} -- Implementation

	tally: HASH_TABLE [INTEGER, G]
			-- Number of occurrences by item

invariant
	no_zero_entries: across tally as n all n > 0 end
	count_not_negative: count >= 0

end
