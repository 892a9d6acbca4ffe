note
	description: "Walks over the objects that can be reached, nearest first."

class
	OBJECT_GRAPH_BREADTH_FIRST_TRAVERSABLE

inherit
	OBJECT_GRAPH_TRAVERSABLE

feature {NONE} -- Implementation

	new_dispenser: ARRAYED_QUEUE [separate ANY]
		do
			check interface_only: False then
			end
		end

end
