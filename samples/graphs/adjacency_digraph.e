note
	description: "[
		Directed graphs that keep, for each vertex, the list of edges which leave it.
		Vertices and edges are iterated over in the order in which they were added.
	]"

class
	ADJACENCY_DIGRAPH [V -> HASHABLE]

create
	make

feature {NONE} -- Initialization

	make
			-- Start with no vertex.
		do
			create leaving.make (16)
			create vertices.make (16)
			vertices.compare_objects
		ensure
			empty: vertex_count = 0 and edge_count = 0
		end

feature -- Access

	vertices: ARRAYED_LIST [V]
			-- All vertices

	edges: ARRAYED_LIST [DIRECTED_EDGE [V]]
			-- All edges, by source
		do
			create Result.make (edge_count)
			across vertices as v loop
				Result.append (edges_from (v))
			end
		ensure
			complete: Result.count = edge_count
		end

	edges_from (a_vertex: V): ARRAYED_LIST [DIRECTED_EDGE [V]]
			-- Edges that leave `a_vertex'
		require
			known: has_vertex (a_vertex)
		do
			create Result.make (2)
			if attached leaving.item (a_vertex) as l_edges then
				Result.append (l_edges)
			end
		ensure
			all_leave: across Result as e all e.source ~ a_vertex end
		end

	successors (a_vertex: V): ARRAYED_LIST [V]
			-- Vertices to which an edge leads from `a_vertex'
		require
			known: has_vertex (a_vertex)
		do
			create Result.make (out_degree (a_vertex))
			Result.compare_objects
			across edges_from (a_vertex) as e loop
				Result.extend (e.target)
			end
		ensure
			one_for_each_edge: Result.count = out_degree (a_vertex)
			connected: across Result as s all has_edge (a_vertex, s) end
		end

	reversed: ADJACENCY_DIGRAPH [V]
			-- Graph with the same vertices and all edges turned round
		do
			create Result.make
			across vertices as v loop
				Result.add_vertex (v)
			end
			across edges as e loop
				Result.connect (e.target, e.source)
			end
		ensure
			same_vertices: Result.vertices ~ vertices
			same_edge_count: Result.edge_count = edge_count
			turned: across edges as e all Result.has_edge (e.target, e.source) end
		end

feature -- Measurement

	vertex_count: INTEGER
			-- Number of vertices
		do
			Result := vertices.count
		ensure
			definition: Result = vertices.count
		end

	edge_count: INTEGER
			-- Number of edges

	out_degree (a_vertex: V): INTEGER
			-- Number of edges that leave `a_vertex'
		require
			known: has_vertex (a_vertex)
		do
			Result := edges_from (a_vertex).count
		ensure
			in_range: 0 <= Result and Result <= edge_count
		end

	in_degree (a_vertex: V): INTEGER
			-- Number of edges that reach `a_vertex'
		require
			known: has_vertex (a_vertex)
		do
			across edges as e loop
				if e.target ~ a_vertex then
					Result := Result + 1
				end
			end
		ensure
			in_range: 0 <= Result and Result <= edge_count
		end

feature -- Status report

	has_vertex (a_vertex: V): BOOLEAN
			-- Is `a_vertex' in the graph?
		do
			Result := leaving.has (a_vertex)
		ensure
			listed: Result = vertices.has (a_vertex)
		end

	has_edge (a_source, a_target: V): BOOLEAN
			-- Is there an edge from `a_source' to `a_target'?
		do
			if attached leaving.item (a_source) as l_edges then
				Result := across l_edges as e some e.target ~ a_target end
			end
		ensure
			ends_known: Result implies has_vertex (a_source) and has_vertex (a_target)
		end

	is_source (a_vertex: V): BOOLEAN
			-- Does no edge reach `a_vertex'?
		require
			known: has_vertex (a_vertex)
		do
			Result := in_degree (a_vertex) = 0
		ensure
			definition: Result = (in_degree (a_vertex) = 0)
		end

feature -- Element change

	add_vertex (a_vertex: V)
			-- Make sure that `a_vertex' is in the graph.
		do
			if not has_vertex (a_vertex) then
				leaving.put (create {ARRAYED_LIST [DIRECTED_EDGE [V]]}.make (2), a_vertex)
				vertices.extend (a_vertex)
			end
		ensure
			present: has_vertex (a_vertex)
			at_most_one_more: vertex_count = old vertex_count + if old has_vertex (a_vertex) then 0 else 1 end
			edges_kept: edge_count = old edge_count
		end

	connect (a_source, a_target: V)
			-- Add an edge from `a_source' to `a_target', and these vertices where they are new.
		do
			add_edge (create {DIRECTED_EDGE [V]}.make (a_source, a_target))
		ensure
			connected: has_edge (a_source, a_target)
			one_more: edge_count = old edge_count + 1
		end

	add_edge (an_edge: DIRECTED_EDGE [V])
			-- Add `an_edge', and its ends where they are new.
		do
			add_vertex (an_edge.source)
			add_vertex (an_edge.target)
			check attached leaving.item (an_edge.source) as l_edges then
				l_edges.extend (an_edge)
			end
			edge_count := edge_count + 1
		ensure
			added: edges_from (an_edge.source).has (an_edge)
			ends_known: has_vertex (an_edge.source) and has_vertex (an_edge.target)
			one_more: edge_count = old edge_count + 1
		end

feature -- Removal

	disconnect (a_source, a_target: V)
			-- Remove all edges from `a_source' to `a_target'.
		require
			source_known: has_vertex (a_source)
		do
			check attached leaving.item (a_source) as l_edges then
				from
					l_edges.start
				until
					l_edges.after
				loop
					if l_edges.item.target ~ a_target then
						l_edges.remove
						edge_count := edge_count - 1
					else
						l_edges.forth
					end
				end
			end
		ensure
			disconnected: not has_edge (a_source, a_target)
			no_more_edges: edge_count <= old edge_count
			same_vertices: vertex_count = old vertex_count
		end

feature {NONE} -- Implementation

	leaving: HASH_TABLE [ARRAYED_LIST [DIRECTED_EDGE [V]], V]
			-- Edges by source

invariant
	list_for_each_vertex: leaving.count = vertices.count
	edge_count_not_negative: edge_count >= 0

end
