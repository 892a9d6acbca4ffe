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
			-- Table of `nb_rows' by `nb_columns', each item `a_default_value'
		require
			not_negative_height: nb_rows >= 0
			not_negative_width: nb_columns >= 0
		do
			check interface_only: False then
			end
		ensure
			height_set: height = nb_rows
			width_set: width = nb_columns
		end

feature -- Access

	height: INTEGER
			-- Number of rows

	width: INTEGER
			-- Number of columns

feature -- Operators

	item alias "[]" (row, column: INTEGER): G assign put
			-- Item in `row' and `column'
		require
			valid_row: 1 <= row and row <= height
			valid_column: 1 <= column and column <= width
		do
			check interface_only: False then
			end
		end

feature -- Commands

	force (v: like item; row, column: INTEGER)
		require
			positive_row: row >= 1
			positive_column: column >= 1
		do
		ensure
			stored: item (row, column) = v
		end

	initialize (v: G)
		do
		end

	put (v: like item; row, column: INTEGER)
			-- Put `v' into `row' and `column'.
		require
			valid_row: 1 <= row and row <= height
			valid_column: 1 <= column and column <= width
		do
			check interface_only: False then
			end
		ensure
			stored: item (row, column) = v
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
