note
	description: "Walks that meet the vertices by their distance from the start."

class
	BREADTH_FIRST_WALK [V -> HASHABLE]

inherit
	GRAPH_WALK [V]

create
	make

feature -- Measurement

	distance (a_vertex: V): INTEGER
			-- Least number of edges from the start of the last walk to `a_vertex'
		require
			reached: has_reached (a_vertex)
		do
			Result := path_to (a_vertex).count - 1
		ensure
			in_range: 0 <= Result and Result < visited.count
			zero_at_start: (Result = 0) = (a_vertex ~ visited.first)
		end

feature {NONE} -- Implementation

	remember (some_edges: LIST [DIRECTED_EDGE [V]])
			-- Put `some_edges' behind all others, in their order.
		do
			across some_edges as e loop
				frontier.extend (e)
			end
		ensure then
			behind_others: not some_edges.is_empty implies frontier.last = some_edges.last
		end

end
