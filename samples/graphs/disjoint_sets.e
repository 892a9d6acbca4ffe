note
	description: "[
		Partitions of items into disjoint sets that can be merged and compared
		in logarithmic time: the smaller set is always hung below the larger one.
	]"

class
	DISJOINT_SETS [V -> HASHABLE]

create
	make

feature {NONE} -- Initialization

	make
			-- Start with no item.
		do
			create parents.make (16)
			create sizes.make (16)
		ensure
			no_sets: set_count = 0
		end

feature -- Access

	representative (a_item: V): V
			-- The one item which stands for the whole set of `a_item'
		require
			known: has (a_item)
		do
			from
				Result := a_item
			until
				parent (Result) ~ Result
			loop
				Result := parent (Result)
			end
		ensure
			known: has (Result)
			stands_for_itself: parent (Result) ~ Result
		end

feature -- Measurement

	count: INTEGER
			-- Number of items in all sets
		do
			Result := parents.count
		ensure
			not_negative: Result >= 0
		end

	set_count: INTEGER
			-- Number of sets

	size_of_set (a_item: V): INTEGER
			-- Number of items in the set of `a_item'
		require
			known: has (a_item)
		do
			Result := sizes.item (representative (a_item))
		ensure
			in_range: 1 <= Result and Result <= count
		end

feature -- Status report

	has (a_item: V): BOOLEAN
			-- Is `a_item' in one of the sets?
		do
			Result := parents.has (a_item)
		ensure
			not_if_empty: Result implies count > 0
		end

	are_together (a_item, other: V): BOOLEAN
			-- Are `a_item' and `other' in the same set?
		require
			known: has (a_item) and has (other)
		do
			Result := representative (a_item) ~ representative (other)
		ensure
			reflexive: a_item ~ other implies Result
		end

feature -- Element change

	put (a_item: V)
			-- Add a set of `a_item' alone.
		require
			new: not has (a_item)
		do
			parents.put (a_item, a_item)
			sizes.put (1, a_item)
			set_count := set_count + 1
		ensure
			present: has (a_item)
			alone: size_of_set (a_item) = 1
			one_more_set: set_count = old set_count + 1
		end

	merge (a_item, other: V)
			-- Join the sets of `a_item' and `other'.
		require
			known: has (a_item) and has (other)
		local
			l_large, l_small: V
		do
			l_large := representative (a_item)
			l_small := representative (other)
			if l_large /~ l_small then
				if sizes.item (l_large) < sizes.item (l_small) then
					l_large := l_small
					l_small := representative (a_item)
				end
				parents.force (l_large, l_small)
				sizes.force (sizes.item (l_large) + sizes.item (l_small), l_large)
				set_count := set_count - 1
			end
		ensure
			together: are_together (a_item, other)
			same_items: count = old count
			one_set_less: set_count = old set_count - if old are_together (a_item, other) then 0 else 1 end
		end

feature {NONE} -- Implementation

	parents: HASH_TABLE [V, V]
			-- For each item the next one on the way to its representative, which is its own parent

	sizes: HASH_TABLE [INTEGER, V]
			-- Sizes of the sets, by representative

	parent (a_item: V): V
			-- Next item on the way to the representative of `a_item'
		require
			known: has (a_item)
		do
			check attached parents.item (a_item) as l_parent then
				Result := l_parent
			end
		end

invariant
	no_more_sets_than_items: 0 <= set_count and set_count <= count

end
