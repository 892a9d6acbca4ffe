note
	description: "Sets whose items are kept in ascending order on a binary search tree."

class
	SORTED_TREE_SET [G -> COMPARABLE]

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
		ensure
			empty: is_empty
		end

	make_from_iterable (some_items: ITERABLE [G])
			-- Start with `some_items', each once.
		do
			across some_items as i loop
				extend (i)
			end
		ensure
			all_in: across some_items as i all has (i) end
		end

feature -- Access

	minimum: G
			-- Smallest item
		require
			not_empty: not is_empty
		do
			check attached root as l_root then
				Result := l_root.leftmost.item
			end
		ensure
			in_set: has (Result)
			smallest: across Current as i all Result <= i end
		end

	maximum: G
			-- Greatest item
		require
			not_empty: not is_empty
		do
			check attached root as l_root then
				Result := l_root.rightmost.item
			end
		ensure
			in_set: has (Result)
			greatest: across Current as i all Result >= i end
		end

	least_above (a_bound: G): G
			-- Smallest item greater than `a_bound'
		require
			not_empty: not is_empty
			something_above: maximum > a_bound
		local
			l_node: like root
		do
			Result := maximum
			from
				l_node := root
			until
				l_node = Void
			loop
				if l_node.item > a_bound then
					Result := l_node.item
					l_node := l_node.left
				else
					l_node := l_node.right
				end
			end
		ensure
			in_set: has (Result)
			above: Result > a_bound
			nearest: across Current as i all i > a_bound implies i >= Result end
		end

	range (a_low, a_high: G): SORTED_TREE_SET [G]
			-- Items from `a_low' to `a_high', both included
		require
			ordered: a_low <= a_high
		do
			create Result.make
			across Current as i loop
				if a_low <= i and i <= a_high then
					Result.extend (i)
				end
			end
		ensure
			within: across Result as i all has (i) and a_low <= i and i <= a_high end
			complete: across Current as i all a_low <= i and i <= a_high implies Result.has (i) end
		end

	snapshot: ARRAYED_LIST [G]
			-- All items in ascending order
		do
			create Result.make (count)
			append_in_order (root, Result)
		ensure then
			ascending: across 2 |..| Result.count as i all Result [i - 1] < Result [i] end
		end

feature -- Measurement

	count: INTEGER
			-- Number of items

	height: INTEGER
			-- Number of items met at most on the way to an item
		do
			if attached root as l_root then
				Result := l_root.height
			end
		ensure
			no_more_than_items: Result <= count
			zero_if_empty: is_empty = (Result = 0)
		end

	occurrences (a_item: G): INTEGER
			-- 1 if `a_item' is in the set, else 0
		do
			Result := if has (a_item) then 1 else 0 end
		ensure then
			at_most_once: Result <= 1
		end

feature -- Status report

	has (a_item: G): BOOLEAN
			-- Is there an item equal to `a_item'?
		local
			l_node: like root
		do
			from
				l_node := root
			until
				l_node = Void or Result
			loop
				if a_item < l_node.item then
					l_node := l_node.left
				elseif a_item > l_node.item then
					l_node := l_node.right
				else
					Result := True
				end
			end
		end

	is_subset (other: SORTED_TREE_SET [G]): BOOLEAN
			-- Are all items in `other' too?
		do
			Result := count <= other.count and then across Current as i all other.has (i) end
		ensure
			not_larger: Result implies count <= other.count
		end

feature -- Element change

	extend (a_item: G)
			-- Add `a_item' unless it is in the set.
		do
			if attached root as l_root then
				insert_below (l_root, a_item)
			else
				create root.make (a_item)
				count := 1
			end
		ensure
			added: has (a_item)
			at_most_one_more: count = old count + if old has (a_item) then 0 else 1 end
			others_kept: (old snapshot).for_all (agent has)
		end

feature -- Removal

	prune (a_item: G)
			-- Take `a_item' out of the set if it is there.
		do
			if has (a_item) then
				root := pruned (root, a_item)
				count := count - 1
			end
		ensure
			removed: not has (a_item)
			at_most_one_less: count = old count - if old has (a_item) then 1 else 0 end
			nothing_added: across Current as i all (old snapshot).has (i) end
		end

	wipe_out
			-- Remove all items.
		do
			root := Void
			count := 0
		ensure
			empty: is_empty
		end

feature -- Basic operations

	united alias "+" (other: SORTED_TREE_SET [G]): SORTED_TREE_SET [G]
			-- Items of this set or of `other'
		do
			create Result.make_from_iterable (Current)
			across other as i loop
				Result.extend (i)
			end
		ensure
			covers_both: is_subset (Result) and other.is_subset (Result)
			nothing_else: across Result as i all has (i) or other.has (i) end
		end

	intersected alias "*" (other: SORTED_TREE_SET [G]): SORTED_TREE_SET [G]
			-- Items of this set which are also in `other'
		do
			create Result.make
			across Current as i loop
				if other.has (i) then
					Result.extend (i)
				end
			end
		ensure
			in_both: Result.is_subset (Current) and Result.is_subset (other)
		end

feature {NONE} -- Implementation

	root: detachable TREE_SET_NODE [G]
			-- Top of the tree

	insert_below (a_node: TREE_SET_NODE [G]; a_item: G)
			-- Add `a_item' at its place at or below `a_node' unless it is there.
		local
			l_leaf: TREE_SET_NODE [G]
		do
			if a_item < a_node.item then
				if attached a_node.left as l_left then
					insert_below (l_left, a_item)
				else
					create l_leaf.make (a_item)
					a_node.left := l_leaf
					count := count + 1
				end
			elseif a_item > a_node.item then
				if attached a_node.right as l_right then
					insert_below (l_right, a_item)
				else
					create l_leaf.make (a_item)
					a_node.right := l_leaf
					count := count + 1
				end
			end
		end

	pruned (a_node: like root; a_item: G): like root
			-- Tree of the items at or below `a_node' without `a_item'
		do
			Result := a_node
			if a_node /= Void then
				if a_item < a_node.item then
					a_node.left := pruned (a_node.left, a_item)
				elseif a_item > a_node.item then
					a_node.right := pruned (a_node.right, a_item)
				elseif not attached a_node.left as l_left then
					Result := a_node.right
				elseif not attached a_node.right as l_right then
					Result := l_left
				else
						-- The next greater item moves up, so that the order is kept.
					a_node.put (l_right.leftmost.item)
					a_node.right := pruned (l_right, a_node.item)
				end
			end
		end

	append_in_order (a_node: like root; a_list: LIST [G])
			-- Add the items at or below `a_node' to `a_list' in ascending order.
		do
			if a_node /= Void then
				append_in_order (a_node.left, a_list)
				a_list.extend (a_node.item)
				append_in_order (a_node.right, a_list)
			end
		end

invariant
	empty_means_no_tree: is_empty = (root = Void)
	ordered: attached root as l_root implies l_root.is_ordered

end
