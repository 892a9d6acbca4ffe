note
	description: "[
		Walks over the vertices that can be reached from a start. In which order
		they are met depends on which end of the frontier the heirs go on from.
	]"

deferred class
	GRAPH_WALK [V -> HASHABLE]

feature {NONE} -- Initialization

	make (a_graph: ADJACENCY_DIGRAPH [V])
			-- Prepare walks over `a_graph'.
		do
			graph := a_graph
			create frontier.make
			create parents.make (a_graph.vertex_count.max (1))
			create visited.make (a_graph.vertex_count)
			visited.compare_objects
		ensure
			graph_set: graph = a_graph
			nothing_visited: visited.is_empty
		end

feature -- Access

	graph: ADJACENCY_DIGRAPH [V]
			-- Graph walked over

	visited: ARRAYED_LIST [V]
			-- Vertices met by the last walk, in order

	path_to (a_vertex: V): ARRAYED_LIST [V]
			-- Vertices from the start of the last walk to `a_vertex'
		require
			reached: has_reached (a_vertex)
		local
			l_step: V
		do
			create Result.make (4)
			Result.compare_objects
			from
				l_step := a_vertex
				Result.extend (l_step)
			until
				l_step ~ visited.first
			loop
				check attached parents.item (l_step) as l_parent then
					l_step := l_parent
				end
				Result.put_front (l_step)
			variant
				visited.count - Result.count
			end
		ensure
			starts_at_start: Result.first ~ visited.first
			ends_there: Result.last ~ a_vertex
			connected: across 2 |..| Result.count as i all graph.has_edge (Result [i - 1], Result [i]) end
		end

feature -- Status report

	has_reached (a_vertex: V): BOOLEAN
			-- Did the last walk meet `a_vertex'?
		do
			Result := visited.has (a_vertex)
		ensure
			definition: Result = visited.has (a_vertex)
		end

feature -- Basic operations

	walk_from (a_start: V)
			-- Visit all vertices that can be reached from `a_start'.
		require
			known: graph.has_vertex (a_start)
		do
			walk_and_do (a_start, agent (v: V) do end)
		ensure
			start_first: visited.first ~ a_start
			closed: across visited as v all (graph.successors (v)).for_all (agent has_reached) end
		end

	walk_and_do (a_start: V; an_action: PROCEDURE [V])
			-- Visit all vertices that can be reached from `a_start' and apply `an_action' to each.
		require
			known: graph.has_vertex (a_start)
		local
			l_edge: DIRECTED_EDGE [V]
		do
			visited.wipe_out
			parents.wipe_out
			visit (a_start, an_action)
			from
			until
				frontier.is_empty
			loop
				l_edge := next_edge
				if not has_reached (l_edge.target) then
					parents.force (l_edge.source, l_edge.target)
					visit (l_edge.target, an_action)
				end
			end
		ensure
			start_first: visited.first ~ a_start
			frontier_used_up: frontier.is_empty
		end

feature {NONE} -- Implementation

	frontier: LINKED_LIST [DIRECTED_EDGE [V]]
			-- Edges seen but not followed yet, in the order of `remember'

	parents: HASH_TABLE [V, V]
			-- Vertex from which another one was reached

	visit (a_vertex: V; an_action: PROCEDURE [V])
			-- Meet `a_vertex', apply `an_action' to it and remember the edges that leave it.
		require
			new: not has_reached (a_vertex)
		do
			visited.extend (a_vertex)
			an_action.call ([a_vertex])
			remember (graph.edges_from (a_vertex))
		ensure
			reached: has_reached (a_vertex)
			one_more: visited.count = old visited.count + 1
		end

	next_edge: DIRECTED_EDGE [V]
			-- First edge of `frontier', taken out of it
		require
			frontier_not_empty: not frontier.is_empty
		do
			Result := frontier.first
			frontier.start
			frontier.remove
		ensure
			taken: frontier.count = old frontier.count - 1
		end

	remember (some_edges: LIST [DIRECTED_EDGE [V]])
			-- Put `some_edges' at the due end of `frontier'.
		deferred
		ensure
			added: frontier.count = old frontier.count + some_edges.count
		end

invariant
	visited_by_equality: visited.object_comparison
	fewer_parents: parents.count <= visited.count

end
