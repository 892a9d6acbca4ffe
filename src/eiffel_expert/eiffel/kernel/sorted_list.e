note
	description: "Lists kept in a total order."

deferred class
	SORTED_LIST [G -> COMPARABLE]

inherit
	PART_SORTED_LIST [G]

feature -- Access

	max: like item
		do
			check interface_only: False then
			end
		end

	median: like item
		do
			check interface_only: False then
			end
		end

	min: like item
		do
			check interface_only: False then
			end
		end

end
