note
	description: "Circles."

class CIRCLE_SHAPE

inherit
	PLANE_SHAPE
		rename
			centroid as center
		end

create
	make

feature {NONE} -- Initialization

	make (a_center: PLANE_POINT; a_radius: REAL_64)
			-- Set center and radius.
		require
			radius_positive: a_radius > 0.0
		do
			center := a_center
			radius := a_radius
		ensure
			center_set: center = a_center
			radius_set: radius = a_radius
		end

feature -- Access

	name: STRING = "circle"
			-- <Precursor>

	center: PLANE_POINT
			-- Point with the same distance from all of the border

	radius: REAL_64
			-- Distance of the border from the center

	bounding_box: BOUNDING_BOX
			-- <Precursor>
		do
			create Result.make (center.x - radius, center.y - radius, center.x + radius, center.y + radius)
		end

feature -- Measurement

	area: REAL_64
			-- <Precursor>
		do
			Result := {MATH_CONST}.pi * radius * radius
		end

	perimeter: REAL_64
			-- <Precursor>
		do
			Result := 2.0 * {MATH_CONST}.pi * radius
		end

feature -- Status report

	has (a_point: PLANE_POINT): BOOLEAN
			-- <Precursor>
		do
			Result := center.distance (a_point) < radius
		ensure then
			definition: Result = (center.distance (a_point) < radius)
		end

	overlaps (other: CIRCLE_SHAPE): BOOLEAN
			-- Is there a point inside both this circle and `other'?
		do
			Result := center.distance (other.center) < radius + other.radius
		ensure
			symmetric: Result = (other.center.distance (center) < other.radius + radius)
		end

feature -- Transformation

	translate (a_shift: PLANE_POINT)
			-- <Precursor>
		do
			center := center + a_shift
		ensure then
			radius_kept: radius = old radius
		end

	set_radius (a_radius: REAL_64)
			-- Make `a_radius' the new radius.
		require
			radius_positive: a_radius > 0.0
		do
			radius := a_radius
		ensure
			radius_set: radius = a_radius
			center_kept: center = old center
		end

invariant
	radius_positive: radius > 0.0

end
