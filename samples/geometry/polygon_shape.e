note
	description: "[
		Polygons without self-intersections, given by their corners in order.
		The corners run counter-clockwise; input in the other sense is reversed.
	]"

class POLYGON_SHAPE

inherit
	PLANE_SHAPE

create
	make

feature {NONE} -- Initialization

	make (a_vertices: ITERABLE [PLANE_POINT])
			-- Take the corners from `a_vertices'.
		require
			enough_corners: corner_count (a_vertices) >= 3
		local
			l_reversed: ARRAYED_LIST [PLANE_POINT]
			l_index: INTEGER
		do
			create vertices.make_from_iterable (a_vertices)
			if signed_area < 0.0 then
				create l_reversed.make (vertices.count)
				from
					l_index := vertices.count
				until
					l_index = 0
				loop
					l_reversed.extend (vertices [l_index])
					l_index := l_index - 1
				variant
					l_index
				end
				vertices := l_reversed
			end
		ensure
			all_taken: vertex_count = corner_count (a_vertices)
			same_corners: across a_vertices as l_vertex all is_vertex (l_vertex) end
		end

feature -- Access

	name: STRING
			-- <Precursor>
		do
			inspect vertex_count
			when 3 then
				Result := "triangle"
			when 4 then
				Result := "quadrilateral"
			else
				Result := vertex_count.out + "-gon"
			end
		end

	vertex (an_index: INTEGER): PLANE_POINT
			-- Corner number `an_index'
		require
			index_in_range: 1 <= an_index and an_index <= vertex_count
		do
			Result := vertices [an_index]
		ensure
			corner: is_vertex (Result)
		end

	side (an_index: INTEGER): LINE_SEGMENT
			-- Side that starts at corner number `an_index'
		require
			index_in_range: 1 <= an_index and an_index <= vertex_count
		do
			create Result.make (vertices [an_index], vertices [an_index \\ vertex_count + 1])
		ensure
			starts_at_corner: Result.start_point = vertex (an_index)
		end

	centroid: PLANE_POINT
			-- <Precursor>
		local
			l_weight: REAL_64
		do
			create Result.make (0.0, 0.0)
			if area > 0.0 then
				across
					1 |..| vertex_count as l_index
				loop
					l_weight := side (l_index).start_point.cross (side (l_index).end_point) / (6.0 * area)
					Result := Result + (side (l_index).start_point + side (l_index).end_point) * l_weight
				end
			else
				across
					vertices as l_vertex
				loop
					Result := Result + l_vertex * (1.0 / vertex_count)
				end
			end
		end

	bounding_box: BOUNDING_BOX
			-- <Precursor>
		do
			create Result.make_around (vertices)
		end

feature -- Measurement

	vertex_count: INTEGER
			-- Number of corners
		do
			Result := vertices.count
		ensure
			enough: Result >= 3
		end

	corner_count (a_vertices: ITERABLE [PLANE_POINT]): INTEGER
			-- Number of points in `a_vertices'
		do
			across
				a_vertices as l_vertex
			loop
				if l_vertex /= Void then
					Result := Result + 1
				end
			end
		ensure
			instance_free: class
			not_negative: Result >= 0
		end

	area: REAL_64
			-- <Precursor>
		do
			Result := signed_area.abs
		end

	perimeter: REAL_64
			-- <Precursor>
		do
			across
				1 |..| vertex_count as l_index
			loop
				Result := Result + side (l_index).length
			end
		end

feature -- Status report

	is_vertex (a_point: PLANE_POINT): BOOLEAN
			-- Is `a_point' a corner?
		do
			Result := across vertices as l_vertex some l_vertex ~ a_point end
		ensure
			definition: Result = across vertices as l_vertex some l_vertex ~ a_point end
		end

	is_convex: BOOLEAN
			-- Do all corners turn left?
		do
			Result := across 1 |..| vertex_count as l_index all
					side (l_index).start_point.turn (side (l_index).end_point, side (l_index \\ vertex_count + 1).end_point) >= 0.0
				end
		ensure
			triangles_are_convex: vertex_count = 3 implies Result
		end

	has (a_point: PLANE_POINT): BOOLEAN
			-- <Precursor>
		local
			l_side: LINE_SEGMENT
			l_crossing: REAL_64
		do
				-- A ray to the right crosses the border an odd number of times from inside.
			across
				1 |..| vertex_count as l_index
			loop
				l_side := side (l_index)
				if (l_side.start_point.y > a_point.y) /= (l_side.end_point.y > a_point.y) then
					l_crossing := l_side.start_point.x + (a_point.y - l_side.start_point.y)
						* (l_side.end_point.x - l_side.start_point.x) / (l_side.end_point.y - l_side.start_point.y)
					if a_point.x < l_crossing then
						Result := not Result
					end
				end
			end
		end

feature -- Transformation

	translate (a_shift: PLANE_POINT)
			-- <Precursor>
		local
			l_moved: ARRAYED_LIST [PLANE_POINT]
		do
			create l_moved.make (vertices.count)
			across
				vertices as l_vertex
			loop
				l_moved.extend (l_vertex + a_shift)
			end
			vertices := l_moved
		ensure then
			vertex_count_kept: vertex_count = old vertex_count
		end

feature {NONE} -- Implementation

	vertices: ARRAYED_LIST [PLANE_POINT]
			-- Corners, counter-clockwise

	signed_area: REAL_64
			-- Area by the shoelace formula; negative if the corners run clockwise
		do
			across
				1 |..| vertices.count as l_index
			loop
				Result := Result + vertices [l_index].cross (vertices [l_index \\ vertices.count + 1])
			end
			Result := Result / 2.0
		end

invariant
	enough_corners: vertices.count >= 3
	counter_clockwise: signed_area >= 0.0

end
