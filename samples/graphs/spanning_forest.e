note
	description: "[
		Cheapest sets of edges that keep together what a graph connects, by
		Kruskal's algorithm (1956). The direction of the edges does not matter.
	]"

class
	SPANNING_FOREST [V -> HASHABLE]

create
	make

feature {NONE} -- Initialization

	make (a_graph: ADJACENCY_DIGRAPH [V])
			-- Find a cheapest spanning forest of `a_graph'.
		local
			l_edges: BINARY_HEAP_QUEUE [DIRECTED_EDGE [V]]
		do
			graph := a_graph
			create edges.make (a_graph.vertex_count)
			create components.make
			a_graph.vertices.do_all (agent components.put)
			create l_edges.make (agent (a, b: DIRECTED_EDGE [V]): BOOLEAN do Result := a.cost < b.cost end)
			a_graph.edges.do_all (agent l_edges.put)
			from
			until
				l_edges.is_empty
			loop
				consider (l_edges.item)
				l_edges.remove
			variant
				l_edges.count
			end
		ensure
			graph_set: graph = a_graph
		end

feature -- Access

	graph: ADJACENCY_DIGRAPH [V]
			-- Graph that is spanned

	edges: ARRAYED_LIST [DIRECTED_EDGE [V]]
			-- Edges of the forest, the cheapest first

feature -- Measurement

	tree_count: INTEGER
			-- Number of trees, which are the connected parts of the graph
		do
			Result := components.set_count
		ensure
			each_edge_joins_two: Result = graph.vertex_count - edges.count
		end

	total_cost: REAL_64
			-- Sum of the costs of `edges'
		do
			across edges as e loop
				Result := Result + e.cost
			end
		ensure
			not_negative: Result >= 0.0
		end

feature -- Status report

	are_connected (a_vertex, other: V): BOOLEAN
			-- Are `a_vertex' and `other' in the same tree?
		require
			known: graph.has_vertex (a_vertex) and graph.has_vertex (other)
		do
			Result := components.are_together (a_vertex, other)
		ensure
			reflexive: a_vertex ~ other implies Result
		end

feature {NONE} -- Implementation

	components: DISJOINT_SETS [V]
			-- Trees built so far

	consider (an_edge: DIRECTED_EDGE [V])
			-- Take `an_edge' unless its ends are connected without it.
		do
			if not components.are_together (an_edge.source, an_edge.target) then
				components.merge (an_edge.source, an_edge.target)
				edges.extend (an_edge)
			end
		ensure
			connected: components.are_together (an_edge.source, an_edge.target)
		end

invariant
	a_forest: edges.count = graph.vertex_count - components.set_count

end
