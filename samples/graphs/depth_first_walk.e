note
	description: "Walks that follow each way to its end before they turn to the next."

class
	DEPTH_FIRST_WALK [V -> HASHABLE]

inherit
	GRAPH_WALK [V]

create
	make

feature {NONE} -- Implementation

	remember (some_edges: LIST [DIRECTED_EDGE [V]])
			-- Put `some_edges' before all others, in their order.
		do
			from
				some_edges.finish
			until
				some_edges.before
			loop
				frontier.put_front (some_edges.item)
				some_edges.back
			end
		ensure then
			before_others: not some_edges.is_empty implies frontier.first = some_edges.first
		end

end
