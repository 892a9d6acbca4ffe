note
	description: "Rectangles with sides parallel to the axes."

class RECTANGLE_SHAPE

inherit
	POLYGON_SHAPE
		rename
			make as make_polygon
		redefine
			name,
			area,
			perimeter
		end

create
	make,
	make_from_box

feature {NONE} -- Initialization

	make (a_corner: PLANE_POINT; a_width, a_height: REAL_64)
			-- Put the left lower corner at `a_corner'.
		require
			width_positive: a_width > 0.0
			height_positive: a_height > 0.0
		do
			width := a_width
			height := a_height
			make_polygon (corners (a_corner, a_width, a_height))
		ensure
			width_set: width = a_width
			height_set: height = a_height
			corner_set: is_vertex (a_corner)
		end

	make_from_box (a_box: BOUNDING_BOX)
			-- Cover `a_box'.
		require
			not_flat: a_box.width > 0.0 and a_box.height > 0.0
		do
			make (create {PLANE_POINT}.make (a_box.left, a_box.bottom), a_box.width, a_box.height)
		ensure
			same_size: width = a_box.width and height = a_box.height
		end

feature -- Access

	name: STRING
			-- <Precursor>
		do
			Result := if is_square then "square" else "rectangle" end
		end

	corners (a_corner: PLANE_POINT; a_width, a_height: REAL_64): ARRAY [PLANE_POINT]
			-- Corners of a rectangle with the left lower corner `a_corner', counter-clockwise
		require
			sizes_positive: a_width > 0.0 and a_height > 0.0
		do
			Result := <<
					a_corner,
					create {PLANE_POINT}.make (a_corner.x + a_width, a_corner.y),
					create {PLANE_POINT}.make (a_corner.x + a_width, a_corner.y + a_height),
					create {PLANE_POINT}.make (a_corner.x, a_corner.y + a_height)
				>>
		ensure
			instance_free: class
			four: Result.count = 4
			starts_at_corner: Result [1] = a_corner
		end

feature -- Measurement

	width: REAL_64
			-- Horizontal extent

	height: REAL_64
			-- Vertical extent

	area: REAL_64
			-- <Precursor>
		do
			Result := width * height
		ensure then
			same_as_polygon: (Result - signed_area).abs <= 1.0e-6 * (1.0 + Result)
		end

	perimeter: REAL_64
			-- <Precursor>
		do
			Result := 2.0 * (width + height)
		end

	diagonal: REAL_64
			-- Distance of opposite corners
		do
			Result := vertex (1).distance (vertex (3))
		ensure
			longer_than_sides: Result >= width.max (height) * (1.0 - tolerance)
		end

feature -- Status report

	is_square: BOOLEAN
			-- Are all sides equally long?
		do
			Result := width = height
		ensure
			definition: Result = (width = height)
		end

invariant
	four_corners: vertex_count = 4
	width_positive: width > 0.0
	height_positive: height > 0.0

end
