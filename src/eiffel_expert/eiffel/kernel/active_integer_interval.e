note
	description: "Intervals that tell subscribers when they change."

class
	ACTIVE_INTEGER_INTERVAL

inherit
	INTEGER_INTERVAL
		redefine
			adapt,
			copy,
			extend,
			put,
			resize,
			resize_exactly
		end

create
	make

feature -- Access

	change_actions: ACTION_SEQUENCE [TUPLE]
		do
			check interface_only: False then
			end
		end

feature -- Commands

	adapt (other: INTEGER_INTERVAL)
		do
		end

	copy (other: like Current)
		do
		end

	extend (v: INTEGER)
		do
		end

	put (v: INTEGER)
		do
			check interface_only: False then
			end
		end

	resize (min_index, max_index: INTEGER)
		do
		end

	resize_exactly (min_index, max_index: INTEGER)
		do
		end

feature {NONE} -- Implementation

	on_change
		do
		end

	opo_change_actions: detachable ACTION_SEQUENCE [TUPLE]

end
