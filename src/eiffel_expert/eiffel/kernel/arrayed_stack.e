note
	description: "Last-in first-out stacks stored in an array."

class
	ARRAYED_STACK [G]

inherit
	STACK [G]
		undefine
			copy,
			is_equal,
			is_inserted,
			prune_all,
			replace
		select
			extend,
			put,
			remove
		end

	ARRAYED_LIST [G]
		rename
			put as al_put,
			extend as al_extend,
			force as al_force,
			remove as al_remove,
			start as finish,
			finish as start,
			forth as back,
			back as forth,
			after as before,
			before as after
		export
			{NONE} all
			{ANY} count, readable, writable, extendible, make, wipe_out, valid_index, index, off
			{STACK} before, after, start, finish, forth, back
			{ARRAYED_STACK} valid_cursor, cursor, go_to, area, area_v2, i_th, lower
		undefine
			append,
			fill,
			readable,
			writable
		redefine
			linear_representation,
			make_from_iterable
		end

create
	make,
	make_from_iterable

create {ARRAYED_STACK}
	make_filled

convert
	make_from_iterable ({ARRAY [G]})

feature {NONE} -- Initialization

	make_from_iterable (other: ITERABLE [G])
		do
			check interface_only: False then
			end
		end

feature -- Access

	linear_representation: ARRAYED_LIST [G]
		do
			check interface_only: False then
			end
		end

feature -- Commands

	extend (v: like item)
		do
		end

	force (v: like item)
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

end
