note
	description: "Tests of the geometry classes."
	testing: "covers/{PLANE_SHAPE}, covers/{CONVEX_HULL}, covers/{POINT_QUADTREE}"

class TEST_GEOMETRY

inherit
	EQA_TEST_SET

feature -- Test routines: points and segments

	test_turn_direction
			-- The sign of the turn tells left from right.
		do
			assert ("left", point (0.0, 0.0).turn (point (1.0, 0.0), point (1.0, 1.0)) > 0.0)
			assert ("right", point (0.0, 0.0).turn (point (1.0, 0.0), point (1.0, -1.0)) < 0.0)
			assert ("straight", point (0.0, 0.0).turn (point (1.0, 1.0), point (2.0, 2.0)) = 0.0)
		end

	test_segment_crossing
			-- The diagonals of a square meet in its middle.
		local
			l_first, l_second: LINE_SEGMENT
		do
			create l_first.make (point (0.0, 0.0), point (2.0, 2.0))
			create l_second.make (point (0.0, 2.0), point (2.0, 0.0))
			assert ("middle", l_first.crossing (l_second) ~ point (1.0, 1.0))
			assert ("none_with_itself", l_first.crossing (l_first.reversed) = Void)
		end

	test_distance_to_segment
			-- Beyond the end the end point is nearest.
		local
			l_segment: LINE_SEGMENT
		do
			create l_segment.make (point (0.0, 0.0), point (4.0, 0.0))
			assert ("above", l_segment.distance (point (1.0, 3.0)) = 3.0)
			assert ("beyond", l_segment.distance (point (7.0, 4.0)) = 5.0)
		end

feature -- Test routines: figures

	test_polygon_orientation
			-- Clockwise corners are reversed.
		local
			l_polygon: POLYGON_SHAPE
		do
			create l_polygon.make (<<point (0.0, 0.0), point (0.0, 3.0), point (4.0, 0.0)>>)
			assert ("area", l_polygon.area = 6.0)
			assert ("perimeter", l_polygon.perimeter = 12.0)
			assert ("name", l_polygon.name ~ "triangle")
			assert ("inside", l_polygon.has (point (1.0, 1.0)))
			assert ("outside", not l_polygon.has (point (3.0, 2.0)))
		end

	test_concave_polygon
			-- The notch of an arrow lies outside.
		local
			l_arrow: POLYGON_SHAPE
		do
			create l_arrow.make (<<point (0.0, 0.0), point (4.0, -4.0), point (0.0, 4.0), point (-4.0, -4.0)>>)
			assert ("not_convex", not l_arrow.is_convex)
			assert ("notch_outside", not l_arrow.has (point (0.0, -2.0)))
			assert ("tip_inside", l_arrow.has (point (0.0, 2.0)))
		end

	test_shapes_as_polygons
			-- Every figure answers through the deferred class.
		local
			l_shapes: ARRAY [PLANE_SHAPE]
			l_largest: PLANE_SHAPE
		do
			l_shapes := {ARRAY [PLANE_SHAPE]} <<
					create {CIRCLE_SHAPE}.make (point (0.0, 0.0), 1.0),
					create {RECTANGLE_SHAPE}.make (point (0.0, 0.0), 2.0, 3.0),
					create {SQUARE_SHAPE}.make_square (point (1.0, 1.0), 2.0),
					create {REGULAR_POLYGON_SHAPE}.make (point (0.0, 0.0), 6, 1.0, 0.0)
				>>
			l_largest := l_shapes [1]
			across
				l_shapes as l_shape
			loop
				l_shape.translate (point (5.0, -2.0))
				if l_shape.is_larger (l_largest) then
					l_largest := l_shape
				end
			end
			assert ("largest", l_largest.name ~ "rectangle")
			assert ("circle_most_compact", across l_shapes as l_shape all l_shape.compactness <= 1.0 + 1.0e-9 end)
		end

	test_square_versions_agree
			-- The square as rectangle and as regular polygon has one area.
		local
			l_square: SQUARE_SHAPE
		do
			create l_square.make_square (point (-1.0, -1.0), 3.0)
			assert ("area", l_square.area = 9.0)
			assert ("apothem_area", (l_square.apothem_area - 9.0).abs < 1.0e-9)
			assert ("apothem_perimeter", (l_square.apothem_perimeter - 12.0).abs < 1.0e-9)
			assert ("name", l_square.name ~ "square" and l_square.regular_name ~ "regular quadrilateral")
		end

	test_rotated_polygon
			-- A rotation keeps the area, its inverse leads back.
		local
			l_turn: AFFINE_MAP
			l_polygon: POLYGON_SHAPE
		do
			create l_polygon.make (<<point (0.0, 0.0), point (4.0, 0.0), point (0.0, 3.0)>>)
			create l_turn.make_rotation (1.0)
			l_turn := l_turn * create {AFFINE_MAP}.make_translation (point (2.0, 5.0))
			assert ("area_kept", (l_turn.image_of_polygon (l_polygon).area - 6.0).abs < 1.0e-9)
			assert ("back", l_turn.inverse.image (l_turn.image (point (1.0, 2.0))).is_close (point (1.0, 2.0), 1.0e-9))
			assert ("orientation", l_turn.preserves_orientation)
		end

feature -- Test routines: point sets

	test_hull_of_grid
			-- Only the four corners of a grid remain.
		local
			l_points: ARRAYED_LIST [PLANE_POINT]
			l_hull: CONVEX_HULL
		do
			create l_points.make (25)
			across
				0 |..| 4 as l_column
			loop
				across
					0 |..| 4 as l_row
				loop
					l_points.extend (point (l_column, l_row))
				end
			end
			create l_hull.make (l_points)
			assert ("corners", l_hull.corners.count = 4)
			assert ("area", l_hull.polygon.area = 16.0)
			assert ("diameter", (l_hull.diameter * l_hull.diameter - 32.0).abs < 1.0e-9)
		end

	test_hull_of_line
			-- Collinear points leave two corners.
		local
			l_hull: CONVEX_HULL
		do
			create l_hull.make (<<point (0.0, 0.0), point (2.0, 2.0), point (1.0, 1.0), point (1.0, 1.0)>>)
			assert ("flat", not l_hull.is_solid)
			assert ("encloses_middle", l_hull.encloses (point (1.0, 1.0)))
		end

	test_quadtree_search
			-- Splitting loses no value.
		local
			l_tree: POINT_QUADTREE [INTEGER]
		do
			create l_tree.make (create {BOUNDING_BOX}.make (0.0, 0.0, 16.0, 16.0))
			across
				0 |..| 63 as l_cell
			loop
				l_tree.put (l_cell, point ((l_cell \\ 8) * 2.0, (l_cell // 8) * 2.0))
			end
			assert ("count", l_tree.count = 64)
			assert ("split", not l_tree.is_leaf)
			assert ("range", l_tree.values_in (create {BOUNDING_BOX}.make (0.0, 0.0, 2.0, 4.0)).count = 6)
			assert ("nearest", l_tree.nearest_value (point (4.9, 3.1)) = 18)
		end

	test_quadtree_same_point
			-- Many values at one point end at the depth limit.
		local
			l_tree: POINT_QUADTREE [STRING]
		do
			create l_tree.make (create {BOUNDING_BOX}.make (0.0, 0.0, 1.0, 1.0))
			across
				<<"a", "b", "c", "d", "e", "f">> as l_letter
			loop
				l_tree.put (l_letter, point (0.3, 0.3))
			end
			assert ("all_stored", l_tree.count = 6)
			assert ("bounded", l_tree.height <= l_tree.max_depth)
		end

feature {NONE} -- Implementation

	point (a_x, a_y: REAL_64): PLANE_POINT
			-- Point with coordinates `a_x' and `a_y'
		do
			create Result.make (a_x, a_y)
		end

end
