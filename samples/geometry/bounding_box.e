note
	description: "Rectangles with sides parallel to the axes, for quick tests of position. Objects are immutable."

class BOUNDING_BOX

inherit
	ANY
		redefine
			is_equal
		end

create
	make,
	make_around

feature {NONE} -- Initialization

	make (a_left, a_bottom, a_right, a_top: REAL_64)
			-- Set the four borders.
		require
			horizontal_order: a_left <= a_right
			vertical_order: a_bottom <= a_top
		do
			left := a_left
			bottom := a_bottom
			right := a_right
			top := a_top
		ensure
			horizontal_borders_set: left = a_left and right = a_right
			vertical_borders_set: bottom = a_bottom and top = a_top
		end

	make_around (a_points: ITERABLE [PLANE_POINT])
			-- Enclose `a_points' as tightly as possible.
		require
			not_empty: across a_points as l_point some has_coordinates (l_point) end
		local
			l_started: BOOLEAN
		do
			across
				a_points as l_point
			loop
				if l_started then
					left := left.min (l_point.x)
					right := right.max (l_point.x)
					bottom := bottom.min (l_point.y)
					top := top.max (l_point.y)
				else
					left := l_point.x
					right := l_point.x
					bottom := l_point.y
					top := l_point.y
					l_started := True
				end
			end
		ensure
			all_inside: across a_points as l_point all has (l_point) end
		end

feature -- Access

	left: REAL_64
			-- Smallest horizontal coordinate

	bottom: REAL_64
			-- Smallest vertical coordinate

	right: REAL_64
			-- Largest horizontal coordinate

	top: REAL_64
			-- Largest vertical coordinate

	center: PLANE_POINT
			-- Point in the middle
		do
			create Result.make (left + width / 2.0, bottom + height / 2.0)
		ensure
			inside: has (Result)
		end

	quadrant (an_index: INTEGER): BOUNDING_BOX
			-- Quarter number `an_index': 1 right top, 2 left top, 3 left bottom, 4 right bottom
		require
			index_in_range: 1 <= an_index and an_index <= 4
		do
			inspect an_index
			when 1 then
				create Result.make (center.x, center.y, right, top)
			when 2 then
				create Result.make (left, center.y, center.x, top)
			when 3 then
				create Result.make (left, bottom, center.x, center.y)
			else
				create Result.make (center.x, bottom, right, center.y)
			end
		ensure
			inside: includes (Result)
		end

feature -- Measurement

	width: REAL_64
			-- Horizontal extent
		do
			Result := right - left
		ensure
			not_negative: Result >= 0.0
		end

	height: REAL_64
			-- Vertical extent
		do
			Result := top - bottom
		ensure
			not_negative: Result >= 0.0
		end

	distance (a_point: PLANE_POINT): REAL_64
			-- Distance of `a_point' to the nearest point of this box; 0 inside
		local
			l_horizontal, l_vertical: REAL_64
		do
			l_horizontal := (left - a_point.x).max (a_point.x - right).max (0.0)
			l_vertical := (bottom - a_point.y).max (a_point.y - top).max (0.0)
			Result := (create {PLANE_POINT}.make (l_horizontal, l_vertical)).norm
		ensure
			zero_inside: has (a_point) = (Result = 0.0)
		end

feature -- Status report

	has (a_point: PLANE_POINT): BOOLEAN
			-- Does `a_point' lie inside or on the border?
		do
			Result := left <= a_point.x and a_point.x <= right and bottom <= a_point.y and a_point.y <= top
		ensure
			definition: Result = (left <= a_point.x and a_point.x <= right and bottom <= a_point.y and a_point.y <= top)
		end

	has_coordinates (a_point: PLANE_POINT): BOOLEAN
			-- Are the coordinates of `a_point' numbers?
		do
			Result := not a_point.x.is_nan and not a_point.y.is_nan
		ensure
			definition: Result = (not a_point.x.is_nan and not a_point.y.is_nan)
		end

	includes (other: BOUNDING_BOX): BOOLEAN
			-- Does `other' lie completely inside?
		do
			Result := left <= other.left and other.right <= right and bottom <= other.bottom and other.top <= top
		ensure
			reflexive: other ~ Current implies Result
		end

	overlaps (other: BOUNDING_BOX): BOOLEAN
			-- Is there a common point with `other'?
		do
			Result := left <= other.right and other.left <= right and bottom <= other.top and other.bottom <= top
		ensure
			true_if_included: includes (other) implies Result
		end

feature -- Comparison

	is_equal (other: like Current): BOOLEAN
			-- Has `other' the same borders?
		do
			Result := left = other.left and right = other.right and bottom = other.bottom and top = other.top
		end

feature -- Basic operations

	united alias "+" (other: BOUNDING_BOX): BOUNDING_BOX
			-- Smallest box that includes this one and `other'
		do
			create Result.make (left.min (other.left), bottom.min (other.bottom), right.max (other.right), top.max (other.top))
		ensure
			includes_both: Result.includes (Current) and Result.includes (other)
		end

invariant
	horizontal_order: left <= right
	vertical_order: bottom <= top

end
