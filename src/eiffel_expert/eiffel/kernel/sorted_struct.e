note
	description: "Structures that can be sorted."

deferred class
	SORTED_STRUCT [G -> COMPARABLE]

inherit
	COMPARABLE_STRUCT [G]
		undefine
			off,
			search
		redefine
			max,
			min
		end

	INDEXABLE [G, INTEGER]
		rename
			item as i_th,
			put as put_i_th,
			bag_put as putt
		redefine
			putt
		end

	LINEAR [G]

feature -- Access

	max: like item
		do
			check interface_only: False then
			end
		end

	median: like item
		deferred
		end

	min: like item
		do
			check interface_only: False then
			end
		end

feature -- Status

	sorted: BOOLEAN
		do
		end

feature -- Commands

	sort
		deferred
		end

feature {NONE} -- Implementation

	putt (v: like item)
		do
		end

end
