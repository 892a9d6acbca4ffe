note
	description: "Walks over the objects that can be reached, deepest first."

class
	OBJECT_GRAPH_DEPTH_FIRST_TRAVERSABLE

inherit
	OBJECT_GRAPH_TRAVERSABLE

feature {NONE} -- Implementation

	new_dispenser: ARRAYED_STACK [separate ANY]
		do
			check interface_only: False then
			end
		end

end
