note
	description: "[
		Squares with sides parallel to the axes: rectangles and regular polygons at once.
		The two versions of `area' and `perimeter' agree; clients that see a polygon get those of
		the rectangle, which need no trigonometry.
	]"

class SQUARE_SHAPE

inherit
	RECTANGLE_SHAPE
		rename
			make as make_rectangle,
			make_from_box as make_rectangle_from_box
		undefine
			is_convex
		select
			area,
			perimeter,
			name
		end

	REGULAR_POLYGON_SHAPE
		rename
			make as make_regular,
			area as apothem_area,
			perimeter as apothem_perimeter,
			name as regular_name
		end

create
	make_square

feature {NONE} -- Initialization

	make_square (a_corner: PLANE_POINT; a_side: REAL_64)
			-- Put the left lower corner at `a_corner'.
		require
			side_positive: a_side > 0.0
		do
			circumradius := a_side / {DOUBLE_MATH}.sqrt (2.0)
			make_rectangle (a_corner, a_side, a_side)
		ensure
			side_set: width = a_side
			corner_set: is_vertex (a_corner)
		end

invariant
	equal_sides: width = height
	radii_agree: (circumradius * circumradius * 2.0 - width * width).abs <= 1.0e-6 * (1.0 + width * width)

end
