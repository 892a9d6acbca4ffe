note
	description: "External cursors over heap priority queues."

class
	HEAP_PRIORITY_QUEUE_ITERATION_CURSOR [G -> COMPARABLE]

inherit
	ITERATION_CURSOR [G]

create {HEAP_PRIORITY_QUEUE}
	make

feature {NONE} -- Initialization

	make (target: HEAP_PRIORITY_QUEUE [G])
		do
			check interface_only: False then
			end
		end

feature -- Access

	item: G
		do
			check interface_only: False then
			end
		end

feature -- Status

	after: BOOLEAN
		do
		end

feature -- Commands

	forth
		do
		end

feature {NONE} -- Implementation

	area: SPECIAL [G]

	area_index: like area.lower

	area_last_index: like area.lower

end
