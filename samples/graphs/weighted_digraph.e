note
	description: "Directed graphs whose edges may have different costs."

class
	WEIGHTED_DIGRAPH [V -> HASHABLE]

inherit
	ADJACENCY_DIGRAPH [V]
		redefine
			connect,
			reversed
		end

create
	make

feature -- Access

	cost (a_source, a_target: V): REAL_64
			-- Least cost of an edge from `a_source' to `a_target'
		require
			connected: has_edge (a_source, a_target)
		do
			Result := {REAL_64}.max_value
			across edges_from (a_source) as e loop
				if e.target ~ a_target then
					Result := Result.min (e.cost)
				end
			end
		ensure
			not_negative: Result >= 0.0
			least: across edges_from (a_source) as e all e.target ~ a_target implies Result <= e.cost end
		end

	reversed: WEIGHTED_DIGRAPH [V]
			-- Graph with the same vertices and all edges turned round, at the same costs
		do
			create Result.make
			across vertices as v loop
				Result.add_vertex (v)
			end
			across edges as e loop
				Result.connect_at (e.target, e.source, e.cost)
			end
		ensure then
			same_cost: Result.total_cost = total_cost
		end

feature -- Measurement

	total_cost: REAL_64
			-- Sum of the costs of all edges
		do
			across edges as e loop
				Result := Result + e.cost
			end
		ensure
			not_negative: Result >= 0.0
		end

feature -- Element change

	connect (a_source, a_target: V)
			-- Add an edge of cost 1 from `a_source' to `a_target', and these vertices where they are new.
		do
			connect_at (a_source, a_target, 1.0)
		ensure then
			not_dearer: cost (a_source, a_target) <= 1.0
		end

	connect_at (a_source, a_target: V; a_cost: REAL_64)
			-- Add an edge from `a_source' to `a_target' at `a_cost', and these vertices where they are new.
		require
			not_negative: a_cost >= 0.0
		do
			add_edge (create {WEIGHTED_EDGE [V]}.make (a_source, a_target, a_cost))
		ensure
			connected: has_edge (a_source, a_target)
			not_dearer: cost (a_source, a_target) <= a_cost
			one_more: edge_count = old edge_count + 1
		end

	connect_both_ways (a_vertex, other: V; a_cost: REAL_64)
			-- Add an edge each way between `a_vertex' and `other' at `a_cost'.
		require
			not_negative: a_cost >= 0.0
		do
			connect_at (a_vertex, other, a_cost)
			connect_at (other, a_vertex, a_cost)
		ensure
			connected: has_edge (a_vertex, other) and has_edge (other, a_vertex)
			two_more: edge_count = old edge_count + 2
		end

end
