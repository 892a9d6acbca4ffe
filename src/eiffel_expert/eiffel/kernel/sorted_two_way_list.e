note
	description: "Two-way lists kept in a total order."

class
	SORTED_TWO_WAY_LIST [G -> COMPARABLE]

inherit
	TWO_WAY_LIST [G]
		undefine
			has,
			is_inserted,
			search
		redefine
			extend,
			new_chain,
			prune_all
		end

	SORTED_LIST [G]
		undefine
			after,
			before,
			copy,
			finish,
			first,
			go_i_th,
			isfirst,
			islast,
			last,
			move,
			new_cursor,
			off,
			prune,
			prune_all,
			readable,
			remove,
			start
		end

create
	make,
	make_from_iterable

create {SORTED_TWO_WAY_LIST}
	make_sublist

convert
	make_from_iterable ({ARRAY [G]})

feature -- Status

	sorted: BOOLEAN
		do
		end

feature -- Commands

	extend (v: like item)
		do
		end

	prune_all (v: like item)
		do
		end

	sort
		do
		end

feature {SORTED_TWO_WAY_LIST} -- Implementation

	new_chain: like Current
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

end
