note
	description: "Straight connections of two points, end points included."

class LINE_SEGMENT

create
	make

feature {NONE} -- Initialization

	make (a_start, an_end: PLANE_POINT)
			-- Connect `a_start' with `an_end'.
		do
			start_point := a_start
			end_point := an_end
		ensure
			start_point_set: start_point = a_start
			end_point_set: end_point = an_end
		end

feature -- Access

	start_point: PLANE_POINT
			-- Where the segment begins

	end_point: PLANE_POINT
			-- Where the segment ends

	point_at (a_share: REAL_64): PLANE_POINT
			-- Point after the part `a_share' of the way
		require
			share_in_range: 0.0 <= a_share and a_share <= 1.0
		do
			Result := start_point + (end_point - start_point) * a_share
		ensure
			starts: a_share = 0.0 implies Result ~ start_point
		end

	nearest_point (a_point: PLANE_POINT): PLANE_POINT
			-- Point of the segment with the smallest distance to `a_point'
		local
			l_direction: PLANE_POINT
			l_share: REAL_64
		do
			l_direction := end_point - start_point
			if not is_degenerate then
				l_share := ((a_point - start_point).dot (l_direction) / l_direction.dot (l_direction)).max (0.0).min (1.0)
			end
			Result := point_at (l_share)
		ensure
			not_farther_than_start: Result.distance (a_point) <= start_point.distance (a_point) + 1.0e-9
			not_farther_than_end: Result.distance (a_point) <= end_point.distance (a_point) + 1.0e-9 * (1.0 + length)
		end

	crossing (other: LINE_SEGMENT): detachable PLANE_POINT
			-- Common point of two segments that are not parallel; Void if there is none
		local
			l_direction, l_other_direction, l_gap: PLANE_POINT
			l_determinant, l_share, l_other_share: REAL_64
		do
			l_direction := end_point - start_point
			l_other_direction := other.end_point - other.start_point
			l_determinant := l_direction.cross (l_other_direction)
			if l_determinant /= 0.0 then
				l_gap := other.start_point - start_point
				l_share := l_gap.cross (l_other_direction) / l_determinant
				l_other_share := l_gap.cross (l_direction) / l_determinant
				if 0.0 <= l_share and l_share <= 1.0 and 0.0 <= l_other_share and l_other_share <= 1.0 then
					Result := point_at (l_share)
				end
			end
		ensure
			none_if_parallel: is_parallel (other) implies Result = Void
			on_both: attached Result as l_point implies
				(distance (l_point) <= 1.0e-6 * (1.0 + length) and other.distance (l_point) <= 1.0e-6 * (1.0 + other.length))
		end

	reversed: LINE_SEGMENT
			-- The same connection in the other direction
		do
			create Result.make (end_point, start_point)
		ensure
			swapped: Result.start_point = end_point and Result.end_point = start_point
		end

feature -- Measurement

	length: REAL_64
			-- Distance between the end points
		do
			Result := start_point.distance (end_point)
		ensure
			not_negative: Result >= 0.0
		end

	distance (a_point: PLANE_POINT): REAL_64
			-- Smallest distance of `a_point' to a point of the segment
		do
			Result := nearest_point (a_point).distance (a_point)
		ensure
			not_negative: Result >= 0.0
		end

feature -- Status report

	is_degenerate: BOOLEAN
			-- Do both ends coincide?
		do
			Result := start_point ~ end_point
		ensure
			definition: Result = (start_point ~ end_point)
		end

	is_parallel (other: LINE_SEGMENT): BOOLEAN
			-- Has `other' the same or the opposite direction?
		do
			Result := (end_point - start_point).cross (other.end_point - other.start_point) = 0.0
		ensure
			symmetric: Result = ((other.end_point - other.start_point).cross (end_point - start_point) = 0.0)
		end

end
