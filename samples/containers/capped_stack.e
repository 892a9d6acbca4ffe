note
	description: "Last-in first-out stores that hold at most `capacity' items."

class
	CAPPED_STACK [G]

inherit
	ONE_ENDED_STORE [G]
		redefine
			wipe_out
		end

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
			-- Top of the stack: the item put last
		do
			Result := storage.last
		end

	i_th_from_top (i: INTEGER): G
			-- Item below which `i - 1' others were put later
		require
			in_range: 1 <= i and i <= count
		do
			Result := storage [count - i + 1]
		ensure
			top_is_first: i = 1 implies Result = item
		end

	snapshot: ARRAYED_LIST [G]
			-- All items, top first
		do
			create Result.make (count)
			across 1 |..| count as i loop
				Result.extend (i_th_from_top (i))
			end
		ensure then
			top_first: not is_empty implies Result.first = item
		end

feature -- Measurement

	capacity: INTEGER
			-- Largest number of items

	count: INTEGER
			-- Number of items
		do
			Result := storage.count
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
			-- Push `a_item' onto the stack.
		do
			storage.extend (a_item)
		ensure then
			on_top: item = a_item
			others_kept: count > 1 implies i_th_from_top (2) = (old snapshot).first
		end

	swap_top_two
			-- Exchange the two items put last.
		require
			enough: count >= 2
		local
			l_top: G
		do
			l_top := item
			storage [count] := storage [count - 1]
			storage [count - 1] := l_top
		ensure
			same_count: count = old count
			new_top: item = old i_th_from_top (2)
			new_second: i_th_from_top (2) = old item
		end

feature -- Removal

	remove
			-- Pop the top of the stack.
		do
			storage.finish
			storage.remove
		ensure then
			next_is_top: not is_empty implies item = (old snapshot) [2]
		end

	wipe_out
			-- Remove all items.
		do
			storage.wipe_out
		end

feature {NONE} -- Implementation

	storage: ARRAYED_LIST [G]
			-- Items, top last

invariant
	capacity_positive: capacity > 0
	within_capacity: count <= capacity

end
