note
	description: "Tables of rows and columns."

class
	ARRAY2 [G]

inherit
	ARRAY [G]
		rename
			make as array_make,
			item as array_item,
			put as array_put,
			force as array_force,
			resize as array_resize,
			wipe_out as array_wipe_out,
			make_filled as array_make_filled
		export
			{NONE} array_make, array_force, array_resize, array_wipe_out, make_from_array, array_make_filled, make_from_special, make_from_cil, remove_head, remove_tail, keep_head, keep_tail, grow, conservative_resize, conservative_resize_with_default, automatic_grow
			{ARRAY2} array_put, array_item
			{ANY} copy, is_equal, area, to_c
		end

create
	make,
	make_filled

feature -- Initialization

	make (nb_rows, nb_columns: INTEGER)
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	make_filled (a_default_value: G; nb_rows, nb_columns: INTEGER)
		do
			check interface_only: False then
			end
		end

feature -- Access

	height: INTEGER

	width: INTEGER

feature -- Operators

	item alias "[]" (row, column: INTEGER): G assign put
		do
			check interface_only: False then
			end
		end

feature -- Commands

	force (v: like item; row, column: INTEGER)
		do
		end

	initialize (v: G)
		do
		end

	put (v: like item; row, column: INTEGER)
		do
			check interface_only: False then
			end
		end

	resize_with_default (a_default: G; nb_rows, nb_columns: INTEGER)
		do
		end

	wipe_out
		do
		end

feature -- Obsolete

	resize (nb_rows, nb_columns: INTEGER)
		obsolete
			"Kept for old code."
		do
		end

end
