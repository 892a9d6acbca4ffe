note
	description: "Bounded figures of the plane."

deferred class PLANE_SHAPE

feature -- Access

	name: STRING
			-- Kind of figure, for messages
		deferred
		ensure
			not_empty: not Result.is_empty
		end

	centroid: PLANE_POINT
			-- Balance point of the figure
		deferred
		end

	bounding_box: BOUNDING_BOX
			-- Smallest box around the figure
		deferred
		ensure
			encloses_centroid: Result.distance (centroid) <= 1.0e-6 * (1.0 + centroid.norm)
		end

feature -- Measurement

	area: REAL_64
			-- Size of the surface
		deferred
		ensure
			not_negative: Result >= 0.0
		end

	perimeter: REAL_64
			-- Length of the border
		deferred
		ensure
			not_negative: Result >= 0.0
		end

	compactness: REAL_64
			-- Area in relation to that of a circle with the same perimeter: 1 for circles
		require
			has_border: perimeter > 0.0
		do
			Result := 4.0 * {MATH_CONST}.pi * area / (perimeter * perimeter)
		ensure
			isoperimetric: 0.0 <= Result and Result <= 1.0 + tolerance
		end

	tolerance: REAL_64 = 1.0e-9
			-- Relative error that contracts allow for

feature -- Status report

	has (a_point: PLANE_POINT): BOOLEAN
			-- Does `a_point' lie in the interior?
		deferred
		ensure
			inside_box: Result implies bounding_box.has (a_point)
		end

feature -- Comparison

	is_larger (other: PLANE_SHAPE): BOOLEAN
			-- Has this figure the larger area?
		do
			Result := area > other.area
		ensure
			definition: Result = (area > other.area)
		end

feature -- Transformation

	translate (a_shift: PLANE_POINT)
			-- Move the figure by `a_shift'.
		deferred
		ensure
			moved: centroid.is_close (old centroid + a_shift, 1.0e-6 * (1.0 + centroid.norm + a_shift.norm))
			area_kept: (area - old area).abs <= 1.0e-6 * (1.0 + area)
			perimeter_kept: (perimeter - old perimeter).abs <= 1.0e-6 * (1.0 + perimeter)
		end

end
