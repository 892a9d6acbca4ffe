note
	description: "Sets kept in a partial order."

class
	PART_SORTED_SET [G -> PART_COMPARABLE]

inherit
	LINEAR_SUBSET [G]
		undefine
			changeable_comparison_criterion,
			copy,
			fill,
			is_equal,
			prune_all
		redefine
			merge
		select
			extend,
			prune,
			put
		end

	PART_SORTED_TWO_WAY_LIST [G]
		rename
			extend as pstwl_extend,
			has as has alias "∋",
			prune as pstwl_prune,
			put as pstwl_put,
			merge as pstwl_merge
		export
			{ANY} duplicate, forth, item, after, start, put_left, finish, readable, writable, valid_cursor_index
			{PART_SORTED_SET} cursor, go_to, first_element, last_element, valid_cursor
			{NONE} all
		redefine
			duplicate,
			make_from_iterable
		end

create
	make,
	make_from_iterable

create {PART_SORTED_SET}
	make_sublist

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

	merge (other: TRAVERSABLE_SUBSET [G])
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

feature -- Obsolete

	duplicate (n: INTEGER): like Current
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

end
