note
	description: "Polygons with equal sides and equal angles."

class REGULAR_POLYGON_SHAPE

inherit
	POLYGON_SHAPE
		rename
			make as make_polygon
		redefine
			name,
			area,
			perimeter,
			is_convex
		end

create
	make

feature {NONE} -- Initialization

	make (a_center: PLANE_POINT; a_side_count: INTEGER; a_circumradius, an_angle: REAL_64)
			-- Put the corners on a circle, the first one in direction `an_angle' from `a_center'.
		require
			enough_sides: a_side_count >= 3
			circumradius_positive: a_circumradius > 0.0
		local
			l_corners: ARRAYED_LIST [PLANE_POINT]
		do
			circumradius := a_circumradius
			create l_corners.make (a_side_count)
			across
				0 |..| (a_side_count - 1) as l_step
			loop
				l_corners.extend (a_center
					+ create {PLANE_POINT}.make_polar (a_circumradius, an_angle + 2.0 * {MATH_CONST}.pi * l_step / a_side_count))
			end
			make_polygon (l_corners)
		ensure
			circumradius_set: circumradius = a_circumradius
			side_count_set: vertex_count = a_side_count
			centered: centroid.is_close (a_center, 1.0e-6 * (1.0 + a_center.norm + a_circumradius))
		end

feature -- Access

	name: STRING
			-- <Precursor>
		do
			Result := "regular " + Precursor
		end

feature -- Measurement

	circumradius: REAL_64
			-- Distance of the corners from the center

	apothem: REAL_64
			-- Distance of the sides from the center
		do
			Result := circumradius * {DOUBLE_MATH}.cosine ({MATH_CONST}.pi / vertex_count)
		ensure
			shorter: 0.0 < Result and Result < circumradius
		end

	side_length: REAL_64
			-- Length of one side
		do
			Result := 2.0 * circumradius * {DOUBLE_MATH}.sine ({MATH_CONST}.pi / vertex_count)
		ensure
			positive: Result > 0.0
		end

	area: REAL_64
			-- <Precursor>
		do
			Result := perimeter * apothem / 2.0
		end

	perimeter: REAL_64
			-- <Precursor>
		do
			Result := side_length * vertex_count
		end

feature -- Status report

	is_convex: BOOLEAN = True
			-- <Precursor>

invariant
	circumradius_positive: circumradius > 0.0

end
