note
	description: "Slice of an income that is taxed at one rate."

class
	TAX_BRACKET

inherit
	COMPARABLE

create
	make

feature {NONE} -- Initialization

	make (a_floor: INTEGER_64; a_percentage: INTEGER)
			-- Tax what exceeds `a_floor' units at `a_percentage'.
		require
			floor_not_negative: a_floor >= 0
			percentage_valid: 0 <= a_percentage and a_percentage <= 100
		do
			lowest := a_floor
			percentage := a_percentage
		ensure
			floor_set: lowest = a_floor
			percentage_set: percentage = a_percentage
		end

feature -- Access

	lowest: INTEGER_64
			-- Income up to which the bracket takes nothing, in smallest units

	percentage: INTEGER
			-- Tax on a hundred units within the bracket

feature -- Comparison

	is_less alias "<" (other: like Current): BOOLEAN
			-- Does the bracket start below `other'?
		do
			Result := lowest < other.lowest
		ensure then
			by_floor: Result = (lowest < other.lowest)
		end

invariant
	floor_not_negative: lowest >= 0
	percentage_valid: 0 <= percentage and percentage <= 100

end
