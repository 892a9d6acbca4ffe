note
	description: "[
		Rings that give up items at both ends. The queue is inherited twice:
		once as it is, once with `item' and `remove' turned to the newest item.
	]"

class
	TWO_ENDED_RING [G]

inherit
	RING_QUEUE [G]
		select
			item,
			remove
		end

	RING_QUEUE [G]
		rename
			item as newest,
			remove as remove_newest
		redefine
			newest,
			remove_newest
		end

create
	make

feature -- Access

	newest: G
			-- Item added last at the back, or the only one left
		do
			Result := at_offset (count - 1)
		ensure then
			definition: Result = at_offset (count - 1)
		end

feature -- Status report

	is_palindrome: BOOLEAN
			-- Do the items read the same from both ends?
		do
			Result := across 0 |..| (count // 2 - 1) as i all at_offset (i) ~ at_offset (count - 1 - i) end
		ensure
			trivial: count <= 1 implies Result
		end

feature -- Element change

	put_oldest (a_item: G)
			-- Add `a_item' before all others.
		require
			not_full: not is_full
		do
				-- The ring has to be as long as its capacity before its start can wrap backwards.
			from
			until
				storage.count = capacity
			loop
				storage.extend (a_item)
			variant
				capacity - storage.count
			end
			first := (first - 1 + capacity) \\ capacity
			storage [first + 1] := a_item
			count := count + 1
		ensure
			one_more: count = old count + 1
			oldest: item = a_item
			newest_kept: not old is_empty implies newest = (old snapshot).last
		end

feature -- Removal

	remove_newest
			-- Remove `newest'.
		do
			count := count - 1
		ensure then
			oldest_kept: not is_empty implies item = (old snapshot).first
		end

feature -- Transformation

	rotate (n: INTEGER)
			-- Move the `n' oldest items, one after the other, behind the newest.
		require
			not_negative: n >= 0
			not_empty: not is_empty
		local
			l_oldest: G
		do
			across 1 |..| (n \\ count) as i loop
				l_oldest := item
				remove
				put (l_oldest)
			end
		ensure
			same_count: count = old count
			new_oldest: item = (old snapshot) [n \\ count + 1]
		end

end
