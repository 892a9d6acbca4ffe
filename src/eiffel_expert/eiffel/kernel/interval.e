note
	description: "Stretches between two values of an order."

class
	INTERVAL [G -> ABSOLUTE]

inherit
	PART_COMPARABLE
		redefine
			is_equal,
			is_greater,
			is_greater_equal,
			is_less_equal,
			out
		select
			is_greater,
			is_greater_equal,
			is_less,
			is_less_equal
		end

	PART_COMPARABLE
		rename
			is_less as is_strict_included_by,
			is_greater as strict_includes,
			is_less_equal as is_included_by,
			is_greater_equal as includes
		redefine
			includes,
			is_equal,
			is_included_by,
			out,
			strict_includes
		end

create
	make

feature -- Initialization

	make (s, e: G)
		do
			check interface_only: False then
			end
		end

feature -- Access

	duration: DURATION
		do
			check interface_only: False then
			end
		end

	end_bound: G

	gather (other: like Current): like Current
		do
			check interface_only: False then
			end
		end

	intersection (other: like Current): detachable like Current
		do
		end

	out: STRING
		do
			check interface_only: False then
			end
		end

	start_bound: G

	union (other: like Current): like Current
		do
			check interface_only: False then
			end
		end

feature -- Operators

	is_greater alias ">" (other: like Current): BOOLEAN
		do
		end

	is_greater_equal alias ">=" alias "≥" (other: like Current): BOOLEAN
		do
		end

	is_less alias "<" (other: like Current): BOOLEAN
		do
		end

	is_less_equal alias "<=" alias "≤" (other: like Current): BOOLEAN
		do
		end

feature -- Status

	after (v: G): BOOLEAN
		do
		end

	before (v: G): BOOLEAN
		do
		end

	empty: BOOLEAN
		do
		end

	has (v: G): BOOLEAN
		do
		end

	includes (other: like Current): BOOLEAN
		do
		end

	intersects (other: like Current): BOOLEAN
		do
		end

	is_equal (other: like Current): BOOLEAN
		do
		end

	is_included_by (other: like Current): BOOLEAN
		do
		end

	is_met_by (other: like Current): BOOLEAN
		do
		end

	is_overlapped_by (other: like Current): BOOLEAN
		do
		end

	is_strict_included_by (other: like Current): BOOLEAN
		do
		end

	meets (other: like Current): BOOLEAN
		do
		end

	overlaps (other: like Current): BOOLEAN
		do
		end

	strict_after (v: G): BOOLEAN
		do
		end

	strict_before (v: G): BOOLEAN
		do
		end

	strict_includes (other: like Current): BOOLEAN
		do
		end

feature -- Commands

	set_end_bound (e: G)
		do
		end

	set_start_bound (s: G)
		do
		end

end
