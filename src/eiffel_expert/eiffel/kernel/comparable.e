note
	description: "Objects with a total order."

deferred class
	COMPARABLE

inherit
	PART_COMPARABLE
		redefine
			is_equal,
			is_greater,
			is_greater_equal,
			is_less,
			is_less_equal
		end

feature -- Operators

	is_greater alias ">" (other: like Current): BOOLEAN
		do
		ensure then
			definition: Result = (other < Current)
		end

	is_greater_equal alias ">=" alias "≥" (other: like Current): BOOLEAN
		do
		end

	is_less alias "<" (other: like Current): BOOLEAN
			-- Does this come before `other'?
		deferred
		end

	is_less_equal alias "<=" alias "≤" (other: like Current): BOOLEAN
		do
		ensure then
			definition: Result = ((Current < other) or (Current ~ other))
		end

	max alias "∨" (other: like Current): like Current
			-- The greater of this and `other'
		do
			check interface_only: False then
			end
		ensure
			one_of_both: Result = Current or Result = other
			not_less: Result >= Current and Result >= other
		end

	min alias "∧" (other: like Current): like Current
			-- The smaller of this and `other'
		do
			check interface_only: False then
			end
		ensure
			one_of_both: Result = Current or Result = other
			not_greater: Result <= Current and Result <= other
		end

	three_way_comparison alias "⋚" (other: like Current): INTEGER
			-- 0 if equal, -1 if less, 1 if greater
		do
		ensure
			zero_if_equal: (Result = 0) = (Current ~ other)
			negative_if_less: (Result = -1) = (Current < other)
			positive_if_greater: (Result = 1) = (Current > other)
		end

feature -- Status

	is_equal (other: like Current): BOOLEAN
		do
		end

end
