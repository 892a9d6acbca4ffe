note
	description: "[
		Orders in which each vertex of a graph comes after all those that have
		an edge to it, found by taking away sources (Kahn 1962). There is no such
		order if the graph has a cycle; then `stuck' tells what could not be placed.
	]"

class
	DEPENDENCY_ORDER [V -> HASHABLE]

create
	make

feature {NONE} -- Initialization

	make (a_graph: ADJACENCY_DIGRAPH [V])
			-- Order the vertices of `a_graph'.
		do
			graph := a_graph
			create sorted.make (a_graph.vertex_count)
			sorted.compare_objects
			create waiting_for.make (a_graph.vertex_count.max (1))
			count_dependencies
			place_all
		ensure
			graph_set: graph = a_graph
		end

feature -- Access

	graph: ADJACENCY_DIGRAPH [V]
			-- Graph whose vertices are ordered

	sorted: ARRAYED_LIST [V]
			-- Vertices that could be placed, each behind all those before it

	stuck: ARRAYED_LIST [V]
			-- Vertices that are on a cycle or behind one
		do
			create Result.make (0)
			Result.compare_objects
			across graph.vertices as v loop
				if not sorted.has (v) then
					Result.extend (v)
				end
			end
		ensure
			complete: Result.count + sorted.count = graph.vertex_count
		end

feature -- Status report

	is_acyclic: BOOLEAN
			-- Could all vertices be placed?
		do
			Result := sorted.count = graph.vertex_count
		ensure
			definition: Result = stuck.is_empty
		end

	precedes (a_vertex, other: V): BOOLEAN
			-- Is `a_vertex' placed before `other'?
		require
			placed: sorted.has (a_vertex) and sorted.has (other)
		do
			Result := sorted.index_of (a_vertex, 1) < sorted.index_of (other, 1)
		ensure
			antisymmetric: Result implies not precedes (other, a_vertex)
		end

feature {NONE} -- Implementation

	waiting_for: HASH_TABLE [INTEGER, V]
			-- Number of edges that reach a vertex from ones not placed yet

	count_dependencies
			-- Set `waiting_for' for each vertex.
		do
			across graph.vertices as v loop
				waiting_for.force (0, v)
			end
			across graph.edges as e loop
				waiting_for.force (waiting_for.item (e.target) + 1, e.target)
			end
		ensure
			each_counted: waiting_for.count = graph.vertex_count
		end

	place_all
			-- Place vertices that wait for nothing until there are none left.
		local
			l_ready: ARRAYED_QUEUE [V]
		do
			create l_ready.make (graph.vertex_count.max (1))
			across graph.vertices as v loop
				if waiting_for.item (v) = 0 then
					l_ready.put (v)
				end
			end
			from
			until
				l_ready.is_empty
			loop
				sorted.extend (l_ready.item)
				across graph.successors (l_ready.item) as s loop
					waiting_for.force (waiting_for.item (s) - 1, s)
					if waiting_for.item (s) = 0 then
						l_ready.put (s)
					end
				end
				l_ready.remove
			variant
				graph.vertex_count - sorted.count
			end
		end

invariant
	nothing_placed_twice: sorted.count <= graph.vertex_count

end
