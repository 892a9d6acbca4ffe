note
	description: "Tests of the graphs and of the algorithms on them."

class
	TEST_GRAPHS

inherit
	EQA_TEST_SET

feature -- Test routines

	test_degrees
			-- Edges are counted at both ends.
		do
			assert ("vertices", dressing.vertex_count = 6)
			assert ("edges", dressing.edge_count = 5)
			assert ("out", dressing.out_degree ("trousers") = 2)
			assert ("in", dressing.in_degree ("shoes") = 2)
			assert ("source", dressing.is_source ("shirt"))
		end

	test_disconnect
			-- A removed edge leaves its ends behind.
		local
			l_graph: like dressing
		do
			l_graph := dressing
			l_graph.disconnect ("socks", "shoes")
			assert ("gone", not l_graph.has_edge ("socks", "shoes"))
			assert ("left", l_graph.edge_count = 4 and l_graph.has_vertex ("socks"))
		end

	test_reversal
			-- Turned twice, the edges are as before.
		do
			assert ("turned", dressing.reversed.has_edge ("shoes", "socks"))
			assert ("twice", dressing.reversed.reversed.has_edge ("socks", "shoes"))
		end

	test_breadth_first
			-- Near vertices come first.
		local
			l_walk: BREADTH_FIRST_WALK [INTEGER]
		do
			create l_walk.make (binary_tree)
			l_walk.walk_from (1)
			assert ("order", across l_walk.visited as v all v = @v.cursor_index end)
		end

	test_depth_first
			-- One branch is finished before the next begins.
		local
			l_walk: DEPTH_FIRST_WALK [INTEGER]
			l_sum: CELL [INTEGER]
		do
			create l_walk.make (binary_tree)
			create l_sum.put (0)
			l_walk.walk_and_do (1, agent (v: INTEGER; s: CELL [INTEGER]) do s.put (s.item + v) end (?, l_sum))
			assert ("order", across <<1, 2, 4, 5, 3, 6, 7>> as v all l_walk.visited [@v.cursor_index] = v end)
			assert ("sum", l_sum.item = 28)
			assert ("path", l_walk.path_to (7).count = 3)
		end

	test_dependency_order
			-- Clothes go on in an order that works.
		local
			l_order: DEPENDENCY_ORDER [STRING]
		do
			create l_order.make (dressing)
			assert ("possible", l_order.is_acyclic)
			assert ("each_edge", across dressing.edges as e all l_order.precedes (e.source, e.target) end)
		end

	test_cycle_is_found
			-- A cycle and what is behind it can't be placed.
		local
			l_graph: ADJACENCY_DIGRAPH [INTEGER]
			l_order: DEPENDENCY_ORDER [INTEGER]
		do
			create l_graph.make
			l_graph.connect (1, 2)
			l_graph.connect (2, 3)
			l_graph.connect (3, 2)
			l_graph.connect (3, 4)
			create l_order.make (l_graph)
			assert ("cyclic", not l_order.is_acyclic)
			assert ("placed", l_order.sorted.count = 1 and l_order.stuck.count = 3)
		end

	test_shortest_paths
			-- A longer way can be cheaper.
		local
			l_paths: SHORTEST_PATHS [STRING]
		do
			create l_paths.make (roads, "Arno")
			assert ("cost", l_paths.cost_to ("Dale") = 6.0)
			assert ("steps", l_paths.path_to ("Dale").count = 4)
			assert ("island", not l_paths.is_reachable ("Isle"))
			assert ("farthest", l_paths.farthest ~ "Dale")
		end

	test_spanning_forest
			-- The dearest road of a circle is left out.
		local
			l_forest: SPANNING_FOREST [STRING]
		do
			create l_forest.make (roads)
			assert ("trees", l_forest.tree_count = 2)
			assert ("cost", l_forest.total_cost = 6.0)
			assert ("isle_apart", not l_forest.are_connected ("Isle", "Arno"))
		end

	test_disjoint_sets
			-- Merging counts each set once.
		local
			l_sets: DISJOINT_SETS [INTEGER]
		do
			create l_sets.make
			across 1 |..| 8 as i loop
				l_sets.put (i)
			end
			across <<3, 5, 7>> as i loop
				l_sets.merge (1, i)
			end
			l_sets.merge (7, 5)
			assert ("sets", l_sets.set_count = 5)
			assert ("size", l_sets.size_of_set (5) = 4)
			assert ("apart", not l_sets.are_together (2, 3))
		end

	test_edge_out
			-- Edges print their ends and cost.
		local
			l_edge: WEIGHTED_EDGE [STRING]
		do
			create l_edge.make ("a", "b", 2.5)
			assert ("text", l_edge.out ~ "a -> b (2.5)")
			assert ("other_end", l_edge.other_end ("b") ~ "a")
			assert ("order", l_edge < create {WEIGHTED_EDGE [STRING]}.make ("a", "b", 3.0))
		end

feature {NONE} -- Implementation

	dressing: ADJACENCY_DIGRAPH [STRING]
			-- What has to be put on before what
		do
			create Result.make
			Result.connect ("shirt", "jacket")
			Result.connect ("trousers", "belt")
			Result.connect ("trousers", "shoes")
			Result.connect ("socks", "shoes")
			Result.connect ("belt", "jacket")
		end

	binary_tree: ADJACENCY_DIGRAPH [INTEGER]
			-- Edges from each of 1 to 3 to its double and to the number after that
		do
			create Result.make
			across 1 |..| 3 as i loop
				Result.connect (i, 2 * i)
				Result.connect (i, 2 * i + 1)
			end
		end

	roads: WEIGHTED_DIGRAPH [STRING]
			-- Four towns with roads between them and an island
		do
			create Result.make
			Result.connect_both_ways ("Arno", "Bree", 1.0)
			Result.connect_both_ways ("Bree", "Cove", 2.0)
			Result.connect_both_ways ("Cove", "Dale", 3.0)
			Result.connect_both_ways ("Arno", "Dale", 9.5)
			Result.add_vertex ("Isle")
		end

end
