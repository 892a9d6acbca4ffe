note
	description: "[
		Values at points of the plane, stored so that searches visit only the part of the plane
		that matters. A full leaf is split into four quadrants.
	]"

class POINT_QUADTREE [G]

create
	make

create {POINT_QUADTREE}
	make_leaf

feature {NONE} -- Initialization

	make (a_region: BOUNDING_BOX)
			-- Cover `a_region'.
		require
			not_flat: a_region.width > 0.0 and a_region.height > 0.0
		do
			make_leaf (a_region, 1)
		ensure
			region_set: region = a_region
			empty: is_empty
		end

	make_leaf (a_region: BOUNDING_BOX; a_depth: INTEGER)
			-- Cover `a_region' as a leaf at level `a_depth'.
		require
			depth_positive: a_depth >= 1
		do
			region := a_region
			depth := a_depth
			create entries.make (leaf_capacity)
		ensure
			region_set: region = a_region
			depth_set: depth = a_depth
			leaf: is_leaf
		end

feature -- Access

	region: BOUNDING_BOX
			-- Part of the plane that is covered

	values_in (a_box: BOUNDING_BOX): ARRAYED_LIST [G]
			-- Values at points inside `a_box'
		do
			create Result.make (4)
			collect (a_box, Result)
		ensure
			not_more_than_all: Result.count <= count
			all_if_covered: a_box.includes (region) implies Result.count = count
		end

	nearest_value (a_point: PLANE_POINT): G
			-- Value whose point has the smallest distance to `a_point'
		require
			not_empty: not is_empty
		do
			check attached nearest_entry (a_point, Void) as l_entry then
				Result := l_entry.value
			end
		end

feature -- Measurement

	count: INTEGER
			-- Number of values

	height: INTEGER
			-- Number of levels
		do
			Result := 1
			if attached quadrants as l_quadrants then
				across
					l_quadrants as l_quadrant
				loop
					Result := Result.max (l_quadrant.height + 1)
				end
			end
		ensure
			one_for_leaf: is_leaf = (Result = 1)
		end

	leaf_capacity: INTEGER = 4
			-- Number of values a leaf holds before it is split

	max_depth: INTEGER = 24
			-- Level at which leaves are not split any more

feature -- Status report

	is_empty: BOOLEAN
			-- Is there no value?
		do
			Result := count = 0
		ensure
			definition: Result = (count = 0)
		end

	is_leaf: BOOLEAN
			-- Is this tree not split into quadrants?
		do
			Result := quadrants = Void
		ensure
			definition: Result = (height = 1)
		end

feature -- Element change

	put (a_value: G; a_point: PLANE_POINT)
			-- Store `a_value' at `a_point'.
		require
			covered: region.has (a_point)
		do
			count := count + 1
			if attached quadrants as l_quadrants then
				put_in_quadrant (l_quadrants, a_value, a_point)
			else
				entries.extend ([a_value, a_point])
				if entries.count > leaf_capacity and depth < max_depth then
					split
				end
			end
		ensure
			one_more: count = old count + 1
			region_kept: region = old region
		end

feature {POINT_QUADTREE} -- Implementation

	depth: INTEGER
			-- Level of this node; 1 for the root

	entries: ARRAYED_LIST [TUPLE [value: G; point: PLANE_POINT]]
			-- Values of a leaf with their points

	quadrants: detachable ARRAYED_LIST [POINT_QUADTREE [G]]
			-- The four parts of a split tree

	collect (a_box: BOUNDING_BOX; a_target: ARRAYED_LIST [G])
			-- Add the values at points inside `a_box' to `a_target'.
		do
			if a_box.overlaps (region) then
				across
					entries as l_entry
				loop
					if a_box.has (l_entry.point) then
						a_target.extend (l_entry.value)
					end
				end
				if attached quadrants as l_quadrants then
					across
						l_quadrants as l_quadrant
					loop
						l_quadrant.collect (a_box, a_target)
					end
				end
			end
		ensure
			not_fewer: a_target.count >= old a_target.count
		end

	nearest_entry (a_point: PLANE_POINT; a_best: detachable TUPLE [value: G; point: PLANE_POINT]):
			detachable TUPLE [value: G; point: PLANE_POINT]
			-- Entry of this tree that is nearer to `a_point' than `a_best'; `a_best' if there is none
		do
			Result := a_best
			if Result = Void or else region.distance (a_point) < Result.point.distance (a_point) then
				across
					entries as l_entry
				loop
					if Result = Void or else l_entry.point.distance (a_point) < Result.point.distance (a_point) then
						Result := l_entry
					end
				end
				if attached quadrants as l_quadrants then
					across
						l_quadrants as l_quadrant
					loop
						Result := l_quadrant.nearest_entry (a_point, Result)
					end
				end
			end
		ensure
			found_if_any: not is_empty implies Result /= Void
		end

feature {NONE} -- Implementation

	split
			-- Distribute the entries over four quadrants.
		require
			leaf: is_leaf
		local
			l_quadrants: ARRAYED_LIST [POINT_QUADTREE [G]]
		do
			create l_quadrants.make (4)
			across
				1 |..| 4 as l_index
			loop
				l_quadrants.extend (create {POINT_QUADTREE [G]}.make_leaf (region.quadrant (l_index), depth + 1))
			end
			across
				entries as l_entry
			loop
				put_in_quadrant (l_quadrants, l_entry.value, l_entry.point)
			end
			entries.wipe_out
			quadrants := l_quadrants
		ensure
			split: not is_leaf
			moved: entries.is_empty
			count_kept: count = old count
		end

	put_in_quadrant (a_quadrants: ARRAYED_LIST [POINT_QUADTREE [G]]; a_value: G; a_point: PLANE_POINT)
			-- Store `a_value' in the first of `a_quadrants' that covers `a_point'.
		require
			covered: across a_quadrants as l_quadrant some l_quadrant.region.has (a_point) end
		local
			l_index: INTEGER
		do
			from
				l_index := 1
			until
				a_quadrants [l_index].region.has (a_point)
			loop
				l_index := l_index + 1
			variant
				a_quadrants.count - l_index
			end
			a_quadrants [l_index].put (a_value, a_point)
		end

invariant
	count_not_negative: count >= 0
	entries_only_in_leaves: not entries.is_empty implies quadrants = Void
	leaf_count: quadrants = Void implies count = entries.count

end
