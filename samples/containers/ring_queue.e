note
	description: "[
		First-in first-out stores of fixed capacity, kept in an array whose end
		is joined to its start, so that neither `put' nor `remove' moves items.
	]"

class
	RING_QUEUE [G]

inherit
	ONE_ENDED_STORE [G]

create
	make

feature {NONE} -- Initialization

	make (a_capacity: INTEGER)
			-- Start empty with room for `a_capacity' items.
		require
			positive: a_capacity > 0
		do
			capacity := a_capacity
			create storage.make (a_capacity)
		ensure
			capacity_set: capacity = a_capacity
			empty: is_empty
		end

feature -- Access

	item: G
			-- Oldest item
		do
			Result := at_offset (0)
		end

	at_offset (i: INTEGER): G
			-- Item that `i' others precede
		require
			in_range: 0 <= i and i < count
		do
			Result := storage [position (i)]
		end

	snapshot: ARRAYED_LIST [G]
			-- All items, oldest first
		local
			i: INTEGER
		do
			from
				create Result.make (count)
			invariant
				copied: Result.count = i
			until
				i = count
			loop
				Result.extend (at_offset (i))
				i := i + 1
			variant
				count - i
			end
		ensure then
			oldest_first: not is_empty implies Result.first = at_offset (0)
		end

feature -- Measurement

	capacity: INTEGER
			-- Largest number of items

	count: INTEGER
			-- Number of items

	free_count: INTEGER
			-- Number of items that can still be added
		do
			Result := capacity - count
		ensure
			definition: Result = capacity - count
		end

feature -- Status report

	is_full: BOOLEAN
			-- Is there no room for another item?
		do
			Result := count = capacity
		ensure then
			definition: Result = (count = capacity)
		end

feature -- Element change

	put (a_item: G)
			-- Add `a_item' as the newest item.
		do
			if storage.count < capacity and then position (count) > storage.count then
				storage.extend (a_item)
			else
				storage [position (count)] := a_item
			end
			count := count + 1
		ensure then
			newest: at_offset (count - 1) = a_item
			oldest_kept: not old is_empty implies at_offset (0) = (old snapshot).first
		end

	force (a_item: G)
			-- Add `a_item' as the newest item, giving up the oldest one if there is no room.
		do
			if is_full then
				drop_oldest
			end
			put (a_item)
		ensure
			newest: at_offset (count - 1) = a_item
			grown_if_possible: count = (old count + 1).min (capacity)
		end

feature -- Removal

	remove
			-- Remove the oldest item.
		do
			drop_oldest
		end

	keep_newest (n: INTEGER)
			-- Remove the oldest items until at most `n' are left.
		require
			not_negative: n >= 0
		do
			from
			until
				count <= n
			loop
				drop_oldest
			variant
				count
			end
		ensure
			new_count: count = n.min (old count)
			unchanged_if_few: old count <= n implies count = old count
		end

feature {NONE} -- Implementation

	storage: ARRAYED_LIST [G]
			-- The ring; it grows to `capacity' items and is then written over

	first: INTEGER
			-- Zero-based place of the oldest item in `storage'

	position (i: INTEGER): INTEGER
			-- Index in `storage' of the item that `i' others precede
		require
			not_negative: i >= 0
		do
			Result := (first + i) \\ capacity + 1
		ensure
			in_range: 1 <= Result and Result <= capacity
		end

	drop_oldest
			-- Forget the oldest item.
		require
			not_empty: not is_empty
		do
			first := (first + 1) \\ capacity
			count := count - 1
		ensure
			one_less: count = old count - 1
			next_is_oldest: not is_empty implies at_offset (0) = (old snapshot) [2]
		end

invariant
	capacity_positive: capacity > 0
	within_capacity: 0 <= count and count <= capacity
	first_in_ring: 0 <= first and first < capacity

end
