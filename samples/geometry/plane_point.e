note
	description: "Points of the plane, also used as vectors from the origin. Objects are immutable."

class PLANE_POINT

inherit
	HASHABLE
		redefine
			is_equal,
			out
		end

create
	make,
	make_polar

feature {NONE} -- Initialization

	make (a_x, a_y: REAL_64)
			-- Set the coordinates to `a_x' and `a_y'.
		do
			x := a_x
			y := a_y
		ensure
			x_set: x = a_x
			y_set: y = a_y
		end

	make_polar (a_distance, an_angle: REAL_64)
			-- Place the point `a_distance' from the origin, in direction `an_angle' (radians).
		require
			distance_not_negative: a_distance >= 0.0
		do
			x := a_distance * {DOUBLE_MATH}.cosine (an_angle)
			y := a_distance * {DOUBLE_MATH}.sine (an_angle)
		ensure
			distance_set: (norm - a_distance).abs <= 1.0e-9 * (1.0 + a_distance)
		end

feature -- Access

	x: REAL_64
			-- Horizontal coordinate

	y: REAL_64
			-- Vertical coordinate

	hash_code: INTEGER
			-- Hash code value
		do
			Result := (x.hash_code \\ 65_536) * 31 + y.hash_code \\ 65_536
		end

	midpoint (other: PLANE_POINT): PLANE_POINT
			-- Point halfway to `other'
		do
			create Result.make ((x + other.x) / 2.0, (y + other.y) / 2.0)
		ensure
			halfway: (distance (Result) - other.distance (Result)).abs <= 1.0e-9 * (1.0 + distance (other))
		end

feature -- Measurement

	norm: REAL_64
			-- Distance from the origin
		do
			Result := {DOUBLE_MATH}.sqrt (x * x + y * y)
		ensure
			not_negative: Result >= 0.0
		end

	distance (other: PLANE_POINT): REAL_64
			-- Distance to `other'
		do
			Result := (Current - other).norm
		ensure
			not_negative: Result >= 0.0
			zero_to_itself: is_equal (other) implies Result = 0.0
		end

	dot (other: PLANE_POINT): REAL_64
			-- Scalar product with `other'
		do
			Result := x * other.x + y * other.y
		ensure
			definition: Result = x * other.x + y * other.y
		end

	cross (other: PLANE_POINT): REAL_64
			-- Signed area of the parallelogram spanned with `other';
			-- positive if `other' lies to the left
		do
			Result := x * other.y - y * other.x
		ensure
			definition: Result = x * other.y - y * other.x
		end

	turn (a_middle, an_end: PLANE_POINT): REAL_64
			-- Twice the signed area of the triangle with `a_middle' and `an_end':
			-- positive for a left turn, negative for a right turn, 0 if collinear
		do
			Result := (a_middle - Current).cross (an_end - Current)
		ensure
			zero_if_degenerate: a_middle ~ an_end implies Result = 0.0
		end

feature -- Comparison

	is_equal (other: like Current): BOOLEAN
			-- Has `other' the same coordinates?
		do
			Result := x = other.x and y = other.y
		end

	is_close (other: PLANE_POINT; a_tolerance: REAL_64): BOOLEAN
			-- Is `other' at most `a_tolerance' away?
		require
			tolerance_not_negative: a_tolerance >= 0.0
		do
			Result := distance (other) <= a_tolerance
		ensure
			definition: Result = (distance (other) <= a_tolerance)
		end

	precedes (other: PLANE_POINT): BOOLEAN
			-- Does this point come before `other' from left to right, then from bottom to top?
		do
			Result := x < other.x or (x = other.x and y < other.y)
		ensure
			asymmetric: Result implies not other.precedes (Current)
		end

feature -- Basic operations

	plus alias "+" (other: PLANE_POINT): PLANE_POINT
			-- Sum of both vectors
		do
			create Result.make (x + other.x, y + other.y)
		ensure
			added: Result.x = x + other.x and Result.y = y + other.y
		end

	minus alias "-" (other: PLANE_POINT): PLANE_POINT
			-- Vector that leads from `other' to this point
		do
			create Result.make (x - other.x, y - other.y)
		ensure
			subtracted: Result.x = x - other.x and Result.y = y - other.y
		end

	scaled alias "*" (a_factor: REAL_64): PLANE_POINT
			-- This vector, `a_factor' times as long
		do
			create Result.make (x * a_factor, y * a_factor)
		ensure
			multiplied: Result.x = x * a_factor and Result.y = y * a_factor
		end

feature -- Output

	out: STRING
			-- Printable form, such as "(1.5, -2)"
		do
			Result := "(" + x.out + ", " + y.out + ")"
		end

end
