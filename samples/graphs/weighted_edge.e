note
	description: "Edges with a cost of their own, ordered by it."

class
	WEIGHTED_EDGE [V -> HASHABLE]

inherit
	DIRECTED_EDGE [V]
		rename
			make as make_unweighted
		undefine
			is_equal
		redefine
			cost,
			out
		end

	COMPARABLE
		undefine
			out
		end

create
	make

feature {NONE} -- Initialization

	make (a_source, a_target: V; a_cost: REAL_64)
			-- Lead from `a_source' to `a_target' at `a_cost'.
		require
			not_negative: a_cost >= 0.0
		do
			make_unweighted (a_source, a_target)
			cost := a_cost
		ensure
			source_set: source = a_source
			target_set: target = a_target
			cost_set: cost = a_cost
		end

feature -- Measurement

	cost: REAL_64
			-- What it takes to follow the edge

feature -- Comparison

	is_less alias "<" (other: like Current): BOOLEAN
			-- Does this edge cost less than `other'?
		do
			Result := cost < other.cost
		ensure then
			definition: Result = (cost < other.cost)
		end

feature -- Output

	out: STRING
			-- The edge as an arrow, its cost in brackets
		do
			Result := Precursor + " (" + cost.out + ")"
		end

invariant
	cost_not_negative: cost >= 0.0

end
