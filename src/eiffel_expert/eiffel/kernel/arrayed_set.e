note
	description: "Sets stored in an array."

class
	ARRAYED_SET [G]

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

	ARRAYED_LIST [G]
		rename
			extend as al_extend,
			has as has alias "∋",
			put as al_put,
			prune as al_prune
		export
			{ANY} valid_cursor_index, readable, writable, to_array, new_cursor
			{ARRAYED_SET} go_to, area, area_v2, cursor, full, i_th, lower, valid_cursor
			{NONE} all
		undefine
			changeable_comparison_criterion,
			is_inserted
		redefine
			make_from_iterable
		end

create
	make,
	make_from_iterable

create {ARRAYED_SET}
	make_filled

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
