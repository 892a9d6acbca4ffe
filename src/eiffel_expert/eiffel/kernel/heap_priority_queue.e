note
	description: "Priority queues kept as a heap."

class
	HEAP_PRIORITY_QUEUE [G -> COMPARABLE]

inherit
	PRIORITY_QUEUE [G]
		redefine
			copy,
			is_equal,
			replaceable
		end

	RESIZABLE [G]
		redefine
			copy,
			is_equal
		end

create
	make,
	make_from_iterable

convert
	make_from_iterable ({ARRAY [G]})

feature {NONE} -- Initialization

	make (n: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_from_iterable (other: ITERABLE [G])
		do
			check interface_only: False then
			end
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

	new_cursor: HEAP_PRIORITY_QUEUE_ITERATION_CURSOR [G]
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
		do
		end

feature -- Status

	extendible: BOOLEAN
		do
		end

	has (v: G): BOOLEAN
		do
		end

	is_equal (other: like Current): BOOLEAN
		do
		end

	replaceable: BOOLEAN
		do
		end

feature -- Commands

	copy (other: like Current)
		do
		end

	extend (v: like item)
		do
		end

	force (v: like item)
		do
		end

	grow (i: INTEGER)
		do
		end

	prune (v: G)
		do
		end

	put (v: like item)
		do
			check interface_only: False then
			end
		end

	remove
		do
		end

	trim
		do
		end

	wipe_out
		do
		end

feature -- Constants

	prunable: BOOLEAN = True

feature -- Obsolete

	duplicate (n: INTEGER): like Current
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {HEAP_PRIORITY_QUEUE, HEAP_PRIORITY_QUEUE_ITERATION_CURSOR} -- Implementation

	area: SPECIAL [G]

	lower: INTEGER = 1

feature {HEAP_PRIORITY_QUEUE} -- Implementation

	force_i_th (v: G; i: INTEGER)
		do
		end

	i_th (i: INTEGER): G
		do
			check interface_only: False then
			end
		end

	put_i_th (v: G; i: INTEGER)
		do
		end

feature {NONE} -- Implementation

	replace (v: like item)
		do
		end

	safe_less_than (a, b: G): BOOLEAN
		do
		end

end
