note
	description: "First-in first-out queues stored in an array."

class
	ARRAYED_QUEUE [G]

inherit
	QUEUE [G]
		redefine
			copy,
			is_empty,
			is_equal,
			prune_all
		end

	RESIZABLE [G]
		redefine
			copy,
			is_empty,
			is_equal
		end

	MISMATCH_CORRECTOR
		export
			{NONE} all
		redefine
			copy,
			correct_mismatch,
			is_equal
		end

create
	make

feature {NONE} -- Initialization

	make (n: INTEGER)
		require
			not_negative: n >= 0
		do
			check interface_only: False then
			end
		ensure
			empty: is_empty
		end

feature -- Access

	index_set: INTEGER_INTERVAL
		do
			check interface_only: False then
			end
		end

	item: G
		do
			check interface_only: False then
			end
		end

	linear_representation: ARRAYED_LIST [G]
		do
			check interface_only: False then
			end
		end

	new_cursor: ARRAYED_QUEUE_ITERATION_CURSOR [G]
		do
			check interface_only: False then
			end
		end

	occurrences (v: G): INTEGER
		do
		end

feature -- Measurement

	capacity: INTEGER
		do
		end

	count: INTEGER

feature -- Status

	extendible: BOOLEAN
		do
		end

	has (v: like item): BOOLEAN
		do
		end

	is_empty: BOOLEAN
		do
		end

	is_equal (other: like Current): BOOLEAN
		do
		end

	off: BOOLEAN
		do
		end

	prunable: BOOLEAN
		do
		end

feature -- Commands

	copy (other: like Current)
		do
		end

	extend (v: G)
		do
		end

	force (v: G)
		do
		end

	prune (v: G)
		do
		end

	prune_all (v: G)
		do
		end

	put (v: G)
		do
			check interface_only: False then
			end
		end

	remove
		do
		end

	replace (v: like item)
		do
		end

	trim
		do
		end

	wipe_out
		do
		end

feature {ARRAYED_QUEUE, ARRAYED_QUEUE_ITERATION_CURSOR} -- Implementation

	area: SPECIAL [G]

	out_index: INTEGER

feature {ARRAYED_QUEUE_ITERATION_CURSOR} -- Implementation

	lower: INTEGER = 1

feature {ARRAYED_QUEUE} -- Implementation

	grow (n: INTEGER)
		do
		end

	in_index: INTEGER
		do
		end

feature {NONE} -- Implementation

	correct_mismatch
		do
		end

	newest_item: G
		do
			check interface_only: False then
			end
		end

	upper: INTEGER
		do
		end

end
