note
	description: "Sets of linked cells."

class
	LINKED_SET [G]

inherit
	LINEAR_SUBSET [G]
		undefine
			copy,
			fill,
			is_equal,
			prune_all
		select
			extend,
			prune,
			put
		end

	LINKED_LIST [G]
		rename
			extend as ll_extend,
			has as has alias "∋",
			put as ll_put,
			prune as ll_prune
		export
			{NONE} ll_extend, ll_put, ll_prune
		undefine
			changeable_comparison_criterion,
			is_inserted
		redefine
			make_from_iterable
		end

create
	make,
	make_from_iterable

convert
	make_from_iterable ({ARRAY [G]})

feature {NONE} -- Initialization

	make_from_iterable (other: ITERABLE [G])
		do
			check interface_only: False then
			end
		end

feature -- Commands

	extend (v: G)
		do
		end

	prune (v: like item)
		do
		end

	put (v: G)
		do
			check interface_only: False then
			end
		end

end
