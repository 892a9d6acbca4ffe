note
	description: "[
		Maps of the plane that keep straight lines straight:
			x' = xx * x + xy * y + dx
			y' = yx * x + yy * y + dy
		Objects are immutable.
	]"

class AFFINE_MAP

create
	make,
	make_identity,
	make_translation,
	make_rotation,
	make_scaling

feature {NONE} -- Initialization

	make (a_xx, a_xy, a_yx, a_yy, a_dx, a_dy: REAL_64)
			-- Set all coefficients.
		do
			xx := a_xx
			xy := a_xy
			yx := a_yx
			yy := a_yy
			dx := a_dx
			dy := a_dy
		ensure
			x_row_set: xx = a_xx and xy = a_xy and dx = a_dx
			y_row_set: yx = a_yx and yy = a_yy and dy = a_dy
		end

	make_identity
			-- Map every point to itself.
		do
			make (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
		ensure
			identity: is_identity
		end

	make_translation (a_shift: PLANE_POINT)
			-- Map every point to the point `a_shift' away.
		do
			make (1.0, 0.0, 0.0, 1.0, a_shift.x, a_shift.y)
		ensure
			area_kept: determinant = 1.0
		end

	make_rotation (an_angle: REAL_64)
			-- Turn around the origin by `an_angle' (radians), counter-clockwise.
		local
			l_cosine, l_sine: REAL_64
		do
			l_cosine := {DOUBLE_MATH}.cosine (an_angle)
			l_sine := {DOUBLE_MATH}.sine (an_angle)
			make (l_cosine, -l_sine, l_sine, l_cosine, 0.0, 0.0)
		ensure
			area_kept: (determinant - 1.0).abs <= 1.0e-9
			origin_fixed: dx = 0.0 and dy = 0.0
		end

	make_scaling (a_horizontal, a_vertical: REAL_64)
			-- Stretch along both axes.
		do
			make (a_horizontal, 0.0, 0.0, a_vertical, 0.0, 0.0)
		ensure
			area_multiplied: determinant = a_horizontal * a_vertical
		end

feature -- Access

	xx, xy, dx: REAL_64
			-- Coefficients of the new horizontal coordinate

	yx, yy, dy: REAL_64
			-- Coefficients of the new vertical coordinate

	image alias "()" (a_point: PLANE_POINT): PLANE_POINT
			-- Point that `a_point' is mapped to
		do
			create Result.make (xx * a_point.x + xy * a_point.y + dx, yx * a_point.x + yy * a_point.y + dy)
		ensure
			identity_case: is_identity implies Result ~ a_point
		end

	image_of_polygon (a_polygon: POLYGON_SHAPE): POLYGON_SHAPE
			-- Polygon that `a_polygon' is mapped to
		local
			l_corners: ARRAYED_LIST [PLANE_POINT]
		do
			create l_corners.make (a_polygon.vertex_count)
			across
				1 |..| a_polygon.vertex_count as l_index
			loop
				l_corners.extend (image (a_polygon.vertex (l_index)))
			end
			create Result.make (l_corners)
		ensure
			same_corner_count: Result.vertex_count = a_polygon.vertex_count
			area_multiplied: (Result.area - a_polygon.area * determinant.abs).abs <= 1.0e-6 * (1.0 + Result.area)
		end

	inverse: AFFINE_MAP
			-- Map that undoes this one
		require
			invertible: is_invertible
		local
			l_xx, l_xy, l_yx, l_yy: REAL_64
		do
			l_xx := yy / determinant
			l_xy := -xy / determinant
			l_yx := -yx / determinant
			l_yy := xx / determinant
			create Result.make (l_xx, l_xy, l_yx, l_yy, -(l_xx * dx + l_xy * dy), -(l_yx * dx + l_yy * dy))
		ensure
			determinant_inverted: (Result.determinant * determinant - 1.0).abs <= 1.0e-6
		end

feature -- Measurement

	determinant: REAL_64
			-- Factor that signed areas are multiplied by
		do
			Result := xx * yy - xy * yx
		ensure
			definition: Result = xx * yy - xy * yx
		end

feature -- Status report

	is_invertible: BOOLEAN
			-- Can this map be undone?
		do
			Result := determinant /= 0.0
		ensure
			definition: Result = (determinant /= 0.0)
		end

	is_identity: BOOLEAN
			-- Is every point mapped to itself?
		do
			Result := xx = 1.0 and yy = 1.0 and xy = 0.0 and yx = 0.0 and dx = 0.0 and dy = 0.0
		ensure
			area_kept: Result implies determinant = 1.0
		end

	preserves_orientation: BOOLEAN
			-- Do counter-clockwise figures stay so?
		do
			Result := determinant > 0.0
		ensure
			definition: Result = (determinant > 0.0)
		end

feature -- Basic operations

	composed alias "*" (other: AFFINE_MAP): AFFINE_MAP
			-- Map that applies `other' first, then this one
		do
			create Result.make (
				xx * other.xx + xy * other.yx,
				xx * other.xy + xy * other.yy,
				yx * other.xx + yy * other.yx,
				yx * other.xy + yy * other.yy,
				xx * other.dx + xy * other.dy + dx,
				yx * other.dx + yy * other.dy + dy)
		ensure
			determinants_multiplied:
				(Result.determinant - determinant * other.determinant).abs <= 1.0e-6 * (1.0 + Result.determinant.abs)
		end

end
