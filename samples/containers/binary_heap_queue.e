note
	description: "[
		Priority queues on a binary heap. Which item comes first is decided by
		an agent, so that the same items can be queued by different orders.
	]"

class
	BINARY_HEAP_QUEUE [G]

inherit
	ONE_ENDED_STORE [G]
		redefine
			wipe_out
		end

create
	make

feature {NONE} -- Initialization

	make (a_precedes: like precedes)
			-- Start empty; `a_precedes' tells if its first argument is to leave before its second.
		do
			precedes := a_precedes
			create heap.make (10)
		ensure
			precedes_set: precedes = a_precedes
			empty: is_empty
		end

feature -- Access

	precedes: PREDICATE [G, G]
			-- Does the first argument leave before the second?

	item: G
			-- An item that no other precedes
		do
			Result := heap.first
		ensure then
			nothing_before: not across Current as i some precedes.item ([i, Result]) end
		end

	snapshot: ARRAYED_LIST [G]
			-- All items, in the order of the heap
		do
			create Result.make (count)
			Result.append (heap)
		end

feature -- Measurement

	count: INTEGER
			-- Number of items
		do
			Result := heap.count
		end

feature -- Status report

	is_full: BOOLEAN = False
			-- Is there no room for another item? (Never: the heap grows.)

feature -- Element change

	put (a_item: G)
			-- Add `a_item' at the place which is due to it.
		do
			heap.extend (a_item)
			sift_up (heap.count)
		end

feature -- Removal

	remove
			-- Remove `item'.
		do
			heap [1] := heap.last
			heap.finish
			heap.remove
			if not heap.is_empty then
				sift_down (1)
			end
		end

	wipe_out
			-- Remove all items.
		do
			heap.wipe_out
		end

feature -- Conversion

	drained: ARRAYED_LIST [G]
			-- All items by precedence; the queue is left as it is
		local
			l_rest: BINARY_HEAP_QUEUE [G]
		do
			create l_rest.make (precedes)
			do_each (agent l_rest.put)
			from
				create Result.make (count)
			until
				l_rest.is_empty
			loop
				Result.extend (l_rest.item)
				l_rest.remove
			variant
				l_rest.count
			end
		ensure
			complete: Result.count = count
			unchanged: count = old count
			sorted: across 2 |..| Result.count as i all not precedes.item ([Result [i], Result [i - 1]]) end
		end

feature {NONE} -- Implementation

	heap: ARRAYED_LIST [G]
			-- Items; the one at `i' is not preceded by those at `2 * i' and `2 * i + 1'

	sift_up (an_index: INTEGER)
			-- Move the item at `an_index' up until it does not precede its parent.
		require
			in_range: 1 <= an_index and an_index <= count
		local
			i: INTEGER
		do
			from
				i := an_index
			until
				i = 1 or else not precedes.item ([heap [i], heap [i // 2]])
			loop
				swap (i, i // 2)
				i := i // 2
			variant
				i
			end
		end

	sift_down (an_index: INTEGER)
			-- Move the item at `an_index' down until none of its children precedes it.
		require
			in_range: 1 <= an_index and an_index <= count
		local
			i, l_child: INTEGER
			l_done: BOOLEAN
		do
			from
				i := an_index
			until
				l_done or 2 * i > count
			loop
				l_child := 2 * i
				if l_child < count and then precedes.item ([heap [l_child + 1], heap [l_child]]) then
					l_child := l_child + 1
				end
				if precedes.item ([heap [l_child], heap [i]]) then
					swap (i, l_child)
					i := l_child
				else
					l_done := True
				end
			end
		end

	swap (i, j: INTEGER)
			-- Exchange the items at `i' and `j'.
		local
			l_item: G
		do
			l_item := heap [i]
			heap [i] := heap [j]
			heap [j] := l_item
		ensure
			exchanged: heap [i] = old heap [j] and heap [j] = old heap [i]
			same_count: count = old count
		end

invariant
	is_heap: across 2 |..| count as i all not precedes.item ([heap [i], heap [i // 2]]) end

end
