note
	description: "Structures whose items have a total order."

deferred class
	COMPARABLE_STRUCT [G -> COMPARABLE]

inherit
	BILINEAR [G]

feature -- Access

	max: like item
		do
			check interface_only: False then
			end
		end

	min: like item
		do
			check interface_only: False then
			end
		end

feature -- Status

	min_max_available: BOOLEAN
		do
		end

feature {NONE} -- Implementation

	index: INTEGER
		do
		end

end
