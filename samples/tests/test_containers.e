note
	description: "Tests of the sets, bags, maps, caches and the priority queue."

class
	TEST_CONTAINERS

inherit
	EQA_TEST_SET
		redefine
			on_prepare
		end

feature {NONE} -- Events

	on_prepare
			-- Set up a set of odd digits.
		do
			create odds.make_from_iterable (<<7, 1, 9, 3, 5, 3>>)
		end

feature -- Test routines

	test_tree_set_is_sorted
			-- Items come out in order and once.
		do
			assert ("five", odds.count = 5)
			assert ("ends", odds.minimum = 1 and odds.maximum = 9)
			assert ("order", across odds.snapshot as x all x = 2 * @x.cursor_index - 1 end)
			assert ("next", odds.least_above (5) = 7)
		end

	test_tree_set_prunes_inner_node
			-- Removing the root keeps the rest.
		do
			odds.prune (7)
			odds.prune (7)
			assert ("four", odds.count = 4)
			assert ("rest", across <<1, 3, 5, 9>> as x all odds.has (x) end)
		end

	test_tree_set_algebra
			-- Union, intersection and range.
		local
			l_small: SORTED_TREE_SET [INTEGER]
		do
			create l_small.make_from_iterable (1 |..| 4)
			assert ("union", (odds + l_small).count = 7)
			assert ("intersection", (odds * l_small).snapshot.count = 2)
			assert ("range", odds.range (2, 7).count = 3)
			assert ("subset", (odds * l_small).is_subset (odds))
		end

	test_heap_orders_by_agent
			-- The agent decides what leaves first.
		local
			l_queue: BINARY_HEAP_QUEUE [STRING]
		do
			create l_queue.make (agent (a, b: STRING): BOOLEAN do Result := a.count > b.count end)
			across <<"fig", "banana", "apple", "kiwi">> as f loop
				l_queue.put (f)
			end
			assert ("longest", l_queue.item ~ "banana")
			l_queue.remove
			assert ("next", l_queue.item ~ "apple")
			assert ("last", l_queue.drained.last ~ "fig")
		end

	test_bag_counts
			-- Equal items are counted together.
		local
			l_bag: TALLY_BAG [CHARACTER]
		do
			create l_bag.make_from_iterable ("mississippi")
			assert ("all", l_bag.count = 11 and l_bag.distinct_count = 4)
			assert ("s", l_bag.occurrences ('s') = 4)
			l_bag.prune_all ('i')
			assert ("no_i", not l_bag.has ('i') and l_bag.count = 7)
			assert ("most", l_bag.most_frequent = 's')
			assert ("sum", (l_bag + l_bag).occurrences ('p') = 4)
		end

	test_bit_sets
			-- Set operations word by word.
		local
			l_low, l_even: BIT_FIELD_SET
		do
			create l_low.make (70)
			l_low.put_range (0, 9)
			create l_even.make (70)
			across 0 |..| 34 as i loop
				l_even.put (2 * i)
			end
			assert ("intersection", (l_low * l_even).count = 5)
			assert ("union", (l_low + l_even).count = 40)
			assert ("complement", (not l_even).has (69) and not (not l_even).has (68))
			assert ("difference", not (l_low - l_even).has (4))
			assert ("equal", l_low ~ l_low.twin)
		end

	test_cache_drops_oldest
			-- A full cache forgets what was not used.
		local
			l_cache: RECENCY_CACHE [INTEGER, STRING]
		do
			create l_cache.make (2)
			l_cache.put (1, "one")
			l_cache.put (2, "two")
			l_cache.touch ("one")
			l_cache.put (3, "three")
			assert ("two_dropped", not l_cache.has_key ("two"))
			assert ("order", l_cache.keys_by_recency.first ~ "three")
			l_cache.remove ("three")
			assert ("one_left", l_cache ["one"] = 1 and l_cache.count = 1)
		end

	test_cache_computes_once
			-- What is cached is not computed again.
		local
			l_cache: RECENCY_CACHE [INTEGER, INTEGER]
		do
			create l_cache.make (10)
			across <<4, 5, 4, 4>> as x loop
				l_cache.fetch (x, agent (n: INTEGER): INTEGER do Result := n * n end)
			end
			assert ("square", l_cache [5] = 25)
			assert ("hits", l_cache.hits = 2 and l_cache.misses = 2)
		end

	test_two_way_map
			-- Pairs are found from both sides.
		local
			l_map: TWO_WAY_MAP [STRING, INTEGER]
		do
			create l_map.make
			l_map.put (1, "I")
			l_map.put (5, "V")
			assert ("both_ways", l_map ["V"] = 5 and l_map.key (1) ~ "I")
			l_map.force (5, "I")
			assert ("split", l_map.count = 1 and not l_map.has_key ("V"))
			assert ("inverse", l_map.inverse [5] ~ "I")
		end

feature {NONE} -- Implementation

	odds: SORTED_TREE_SET [INTEGER]
			-- The odd digits
		attribute
			create Result.make
		end

end
