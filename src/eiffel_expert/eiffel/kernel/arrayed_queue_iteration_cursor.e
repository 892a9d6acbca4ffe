note
	description: "External cursors over arrayed queues."

class
	ARRAYED_QUEUE_ITERATION_CURSOR [G]

inherit
	ITERATION_CURSOR [G]

create {ARRAYED_QUEUE}
	make

feature {NONE} -- Initialization

	make (target: ARRAYED_QUEUE [G])
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

	area_index: like {SPECIAL [G]}.lower

	remaining_count: like {ARRAYED_QUEUE [G]}.count

end
