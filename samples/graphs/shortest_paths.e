note
	description: "[
		Cheapest ways from one vertex of a graph to all others, by Dijkstra's
		algorithm (1959). Costs must not be negative, which edges guarantee.
	]"

class
	SHORTEST_PATHS [V -> HASHABLE]

create
	make

feature {NONE} -- Initialization

	make (a_graph: ADJACENCY_DIGRAPH [V]; a_start: V)
			-- Find the cheapest ways in `a_graph' from `a_start'.
		require
			known: a_graph.has_vertex (a_start)
		do
			graph := a_graph
			start := a_start
			create costs.make (a_graph.vertex_count)
			create last_edges.make (a_graph.vertex_count)
			costs.force (0.0, a_start)
			settle_all
		ensure
			graph_set: graph = a_graph
			start_set: start = a_start
			start_is_free: cost_to (a_start) = 0.0
		end

feature -- Access

	graph: ADJACENCY_DIGRAPH [V]
			-- Graph in which the ways lie

	start: V
			-- Vertex where all ways begin

	path_to (a_vertex: V): ARRAYED_LIST [V]
			-- Vertices on a cheapest way to `a_vertex', both ends included
		require
			reachable: is_reachable (a_vertex)
		local
			l_edge: detachable DIRECTED_EDGE [V]
		do
			create Result.make (4)
			from
				Result.extend (a_vertex)
				l_edge := last_edges.item (a_vertex)
			until
				l_edge = Void
			loop
				Result.put_front (l_edge.source)
				l_edge := last_edges.item (l_edge.source)
			variant
				graph.vertex_count - Result.count
			end
		ensure
			begins_at_start: Result.first ~ start
			ends_there: Result.last ~ a_vertex
			connected: across 2 |..| Result.count as i all graph.has_edge (Result [i - 1], Result [i]) end
		end

	farthest: V
			-- A reachable vertex to which no other is dearer
		do
			Result := start
			across costs as c loop
				if c > cost_to (Result) then
					Result := @c.key
				end
			end
		ensure
			reachable: is_reachable (Result)
			dearest: across graph.vertices as v all is_reachable (v) implies cost_to (v) <= cost_to (Result) end
		end

feature -- Measurement

	cost_to (a_vertex: V): REAL_64
			-- Cost of the cheapest way to `a_vertex'
		require
			reachable: is_reachable (a_vertex)
		do
			Result := costs.item (a_vertex)
		ensure
			not_negative: Result >= 0.0
		end

	reachable_count: INTEGER
			-- Number of vertices to which a way leads, `start' included
		do
			Result := costs.count
		ensure
			in_range: 1 <= Result and Result <= graph.vertex_count
		end

feature -- Status report

	is_reachable (a_vertex: V): BOOLEAN
			-- Does a way lead to `a_vertex'?
		do
			Result := costs.has (a_vertex)
		ensure
			in_graph: Result implies graph.has_vertex (a_vertex)
		end

feature {NONE} -- Implementation

	costs: HASH_TABLE [REAL_64, V]
			-- Least cost found for each vertex reached

	last_edges: HASH_TABLE [DIRECTED_EDGE [V], V]
			-- Last edge of the cheapest way to a vertex; none for `start'

	is_cheaper (a, b: like step): BOOLEAN
			-- Does the way to the vertex of `a' cost less than the one to that of `b'?
		do
			Result := a.cost < b.cost
		end

	settle_all
			-- Go on from the cheapest open vertex until none is left.
		local
			l_open: BINARY_HEAP_QUEUE [like step]
			l_next: like step
		do
			create l_open.make (agent is_cheaper)
			from
				l_open.put (step (start))
			until
				l_open.is_empty
			loop
				l_next := l_open.item
				l_open.remove
					-- A step is left over in the queue when a cheaper way to its vertex has been found since.
				if l_next.cost <= cost_to (l_next.vertex) then
					across graph.edges_from (l_next.vertex) as e loop
						if is_improvement (e) then
							follow (e)
							l_open.put (step (e.target))
						end
					end
				end
			end
		ensure
			settled: across graph.edges as e all is_reachable (e.source) implies not is_improvement (e) end
		end

	step (a_vertex: V): TUPLE [vertex: V; cost: REAL_64]
			-- `a_vertex' with the least cost found for it
		require
			reached: is_reachable (a_vertex)
		do
			Result := [a_vertex, cost_to (a_vertex)]
		ensure
			cost_of_vertex: Result.cost = cost_to (a_vertex)
		end

	is_improvement (an_edge: DIRECTED_EDGE [V]): BOOLEAN
			-- Is the way over `an_edge' to its target cheaper than the one known?
		require
			source_reached: is_reachable (an_edge.source)
		do
			Result := not is_reachable (an_edge.target) or else
				cost_to (an_edge.source) + an_edge.cost < cost_to (an_edge.target)
		ensure
			first_way_improves: not is_reachable (an_edge.target) implies Result
		end

	follow (an_edge: DIRECTED_EDGE [V])
			-- Make the way over `an_edge' the one known to its target.
		require
			source_reached: is_reachable (an_edge.source)
			better: is_improvement (an_edge)
		do
			costs.force (cost_to (an_edge.source) + an_edge.cost, an_edge.target)
			last_edges.force (an_edge, an_edge.target)
		ensure
			reached: is_reachable (an_edge.target)
			no_longer_better: not is_improvement (an_edge)
		end

invariant
	start_reachable: is_reachable (start)

end
