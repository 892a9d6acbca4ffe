note
	description: "Subsets that are walked item by item."

deferred class
	LINEAR_SUBSET [G]

inherit
	TRAVERSABLE_SUBSET [G]

feature -- Access

	index: INTEGER
		deferred
		end

feature -- Status

	before: BOOLEAN
		deferred
		end

	islast: BOOLEAN
		deferred
		end

	valid_index (i: INTEGER): BOOLEAN
		deferred
		end

feature -- Commands

	go_i_th (i: INTEGER)
		deferred
		end

	move_item (v: G)
		do
		end

	put_left (v: G)
		deferred
		end

feature {NONE} -- Implementation

	subset_strategy_selection (v: G; other: TRAVERSABLE_SUBSET [G]): SUBSET_STRATEGY [G]
		do
			check interface_only: False then
			end
		end

end
