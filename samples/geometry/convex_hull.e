note
	description: "[
		Smallest convex polygon around a set of points, found with Andrew's monotone chain:
		the points are visited from left to right for the lower side and back for the upper one.
	]"

class CONVEX_HULL

create
	make

feature {NONE} -- Initialization

	make (a_points: ITERABLE [PLANE_POINT])
			-- Enclose `a_points'.
		local
			l_sorted: ARRAYED_LIST [PLANE_POINT]
			l_lower, l_upper: ARRAYED_LIST [PLANE_POINT]
			l_index: INTEGER
		do
			l_sorted := sorted_distinct (a_points)
			create corners.make (l_sorted.count)
			if l_sorted.count <= 2 then
				corners.append (l_sorted)
			else
				create l_lower.make (l_sorted.count)
				create l_upper.make (l_sorted.count)
				from
					l_index := 1
				until
					l_index > l_sorted.count
				loop
					extend_chain (l_lower, l_sorted [l_index])
					extend_chain (l_upper, l_sorted [l_sorted.count - l_index + 1])
					l_index := l_index + 1
				variant
					l_sorted.count - l_index + 1
				end
					-- Each chain ends where the other one starts.
				l_lower.finish
				l_lower.remove
				l_upper.finish
				l_upper.remove
				corners.append (l_lower)
				corners.append (l_upper)
			end
		ensure
			all_enclosed: across a_points as l_point all encloses (l_point) end
		end

feature -- Access

	corners: ARRAYED_LIST [PLANE_POINT]
			-- Corners of the hull, counter-clockwise from the leftmost one

	polygon: POLYGON_SHAPE
			-- The hull as a figure
		require
			solid: is_solid
		do
			create Result.make (corners)
		ensure
			convex: Result.is_convex
			same_corner_count: Result.vertex_count = corners.count
		end

feature -- Measurement

	diameter: REAL_64
			-- Largest distance of two points of the set
		do
			across
				corners as l_first
			loop
				across
					corners as l_second
				loop
					Result := Result.max (l_first.distance (l_second))
				end
			end
		ensure
			not_negative: Result >= 0.0
			upper_bound: across corners as l_corner all l_corner.distance (corners.first) <= Result end
		end

feature -- Status report

	is_solid: BOOLEAN
			-- Do the points span an area?
		do
			Result := corners.count >= 3
		ensure
			definition: Result = (corners.count >= 3)
		end

	encloses (a_point: PLANE_POINT): BOOLEAN
			-- Does `a_point' lie in the hull, border included?
		do
			if is_solid then
				Result := across 1 |..| corners.count as l_index all
						corners [l_index].turn (corners [l_index \\ corners.count + 1], a_point) >= 0.0
					end
			elseif corners.count = 2 then
				Result := (create {LINE_SEGMENT}.make (corners.first, corners.last)).distance (a_point) <= 1.0e-9
			else
				Result := across corners as l_corner some l_corner ~ a_point end
			end
		ensure
			corners_enclosed: across corners as l_corner some l_corner ~ a_point end implies Result
		end

feature {NONE} -- Implementation

	sorted_distinct (a_points: ITERABLE [PLANE_POINT]): ARRAYED_LIST [PLANE_POINT]
			-- Points of `a_points' from left to right, each one once
		local
			l_index: INTEGER
		do
			create Result.make (16)
			across
				a_points as l_point
			loop
				from
					l_index := Result.count
				until
					l_index = 0 or else not l_point.precedes (Result [l_index])
				loop
					l_index := l_index - 1
				variant
					l_index
				end
				if l_index = 0 or else Result [l_index] /~ l_point then
					Result.go_i_th (l_index)
					Result.put_right (l_point)
				end
			end
		ensure
			strictly_sorted: across 2 |..| Result.count as l_place all Result [l_place - 1].precedes (Result [l_place]) end
		end

	extend_chain (a_chain: ARRAYED_LIST [PLANE_POINT]; a_point: PLANE_POINT)
			-- Add `a_point' to `a_chain' after removing the points that would make it turn right.
		do
			from
			until
				a_chain.count < 2 or else a_chain [a_chain.count - 1].turn (a_chain.last, a_point) > 0.0
			loop
				a_chain.finish
				a_chain.remove
			variant
				a_chain.count
			end
			a_chain.extend (a_point)
		ensure
			added: a_chain.last = a_point
			not_longer: a_chain.count <= old a_chain.count + 1
		end

end
