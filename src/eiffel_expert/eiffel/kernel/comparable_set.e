note
	description: "Sets whose items have a total order."

deferred class
	COMPARABLE_SET [G -> COMPARABLE]

inherit
	SUBSET [G]
		undefine
			disjoint,
			symdif
		end

	COMPARABLE_STRUCT [G]
		rename
			has as has alias "∋",
			min as cs_min,
			max as cs_max
		export
			{NONE} all
		undefine
			changeable_comparison_criterion
		end

feature -- Access

	max: G
		do
			check interface_only: False then
			end
		end

	min: G
		do
			check interface_only: False then
			end
		end

end
