note
	description: "Sets kept as a sorted two-way list."

class
	TWO_WAY_SORTED_SET [G -> COMPARABLE]

inherit
	COMPARABLE_SET [G]
		rename
			symdif as subset_symdif
		export
			{NONE} subset_symdif
		undefine
			copy,
			fill,
			has,
			index,
			index_of,
			is_equal,
			max,
			min,
			occurrences,
			off,
			prune_all,
			search
		select
			extend,
			prune,
			put
		end

	LINEAR_SUBSET [G]
		undefine
			copy,
			fill,
			is_equal,
			prune_all
		redefine
			intersect,
			merge,
			subtract
		select
			symdif
		end

	SORTED_TWO_WAY_LIST [G]
		rename
			extend as stwl_extend,
			has as has alias "∋",
			put as stwl_put,
			prune as stwl_prune,
			merge as stwl_merge
		export
			{NONE} stwl_extend, stwl_put, stwl_prune, stwl_merge
			{ANY} min, max, index, after, before, forth, finish, start, item, is_empty, empty, back, remove, search, off, go_i_th
		undefine
			changeable_comparison_criterion
		redefine
			duplicate,
			make_from_iterable
		end

create
	make,
	make_from_iterable

create {TWO_WAY_SORTED_SET}
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

	intersect (other: like Current)
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

	subtract (other: like Current)
		do
		end

feature -- Obsolete

	duplicate (n: INTEGER): like Current
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {NONE} -- Implementation

	subset_symdif (other: SUBSET [G])
		do
		end

end
