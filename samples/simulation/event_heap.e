note
	description: "Queues that hand out their smallest item first, implemented by a binary heap."

class EVENT_HEAP [G -> COMPARABLE]

create
	make

feature {NONE} -- Initialization

	make
			-- Start empty.
		do
			create nodes.make (16)
		ensure
			empty: is_empty
		end

feature -- Access

	item: G
			-- Smallest item
		require
			not_empty: not is_empty
		do
			Result := nodes.first
		ensure
			smallest: across nodes as l_node all Result <= l_node end
		end

feature -- Measurement

	count: INTEGER
			-- Number of items
		do
			Result := nodes.count
		ensure
			not_negative: Result >= 0
		end

feature -- Status report

	is_empty: BOOLEAN
			-- Is there no item?
		do
			Result := nodes.is_empty
		ensure
			definition: Result = (count = 0)
		end

feature -- Element change

	put (a_item: G)
			-- Add `a_item'.
		local
			l_index: INTEGER
		do
			nodes.extend (a_item)
			from
				l_index := nodes.count
			until
				l_index = 1 or else nodes [l_index // 2] <= nodes [l_index]
			loop
				swap (l_index, l_index // 2)
				l_index := l_index // 2
			variant
				l_index
			end
		ensure
			one_more: count = old count + 1
			not_larger: item <= a_item
		end

feature -- Removal

	remove
			-- Remove the smallest item.
		require
			not_empty: not is_empty
		local
			l_index, l_child: INTEGER
		do
			swap (1, nodes.count)
			nodes.finish
			nodes.remove
			from
				l_index := 1
				l_child := smaller_child (l_index)
			until
				l_child = 0 or else nodes [l_index] <= nodes [l_child]
			loop
				swap (l_index, l_child)
				l_index := l_child
				l_child := smaller_child (l_index)
			variant
				nodes.count - l_index + 1
			end
		ensure
			one_less: count = old count - 1
			order_kept: not is_empty implies old item <= item
		end

feature {NONE} -- Implementation

	nodes: ARRAYED_LIST [G]
			-- Items; the children of number i are the numbers 2 * i and 2 * i + 1

	swap (a_first, a_second: INTEGER)
			-- Exchange the nodes `a_first' and `a_second'.
		require
			valid_indices: nodes.valid_index (a_first) and nodes.valid_index (a_second)
		local
			l_item: G
		do
			l_item := nodes [a_first]
			nodes [a_first] := nodes [a_second]
			nodes [a_second] := l_item
		end

	smaller_child (an_index: INTEGER): INTEGER
			-- Child of the node `an_index' with the smaller item; 0 if there is no child
		do
			if 2 * an_index <= nodes.count then
				Result := 2 * an_index
				if Result < nodes.count and then nodes [Result + 1] < nodes [Result] then
					Result := Result + 1
				end
			end
		ensure
			child_or_none: Result = 0 or else Result // 2 = an_index
		end

invariant
	heap_order: across 2 |..| nodes.count as l_index all nodes [l_index // 2] <= nodes [l_index] end

end
