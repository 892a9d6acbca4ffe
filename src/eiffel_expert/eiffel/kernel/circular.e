note
	description: "Chains whose last item is followed by the first."

deferred class
	CIRCULAR [G]

inherit
	CHAIN [G]
		redefine
			exhausted,
			first,
			go_i_th,
			last,
			move,
			off,
			remove,
			valid_cursor_index
		end

feature -- Access

	first: G
		do
			check interface_only: False then
			end
		end

	index: INTEGER
		do
		end

	last: like first
		do
			check interface_only: False then
			end
		end

feature -- Status

	after: BOOLEAN
		do
		end

	before: BOOLEAN
		do
		end

	exhausted: BOOLEAN
		do
		end

	off: BOOLEAN
		do
		end

	valid_cursor_index (i: INTEGER): BOOLEAN
		do
		end

feature -- Commands

	back
		do
		end

	forth
		do
		end

	go_i_th (i: INTEGER)
		do
		end

	move (i: INTEGER)
		do
		end

	remove
		do
		end

	set_start
		deferred
		end

feature {CIRCULAR} -- Implementation

	fix_start_for_remove
		deferred
		end

	internal_exhausted: BOOLEAN

	standard_after: BOOLEAN
		deferred
		end

	standard_back
		deferred
		end

	standard_before: BOOLEAN
		deferred
		end

	standard_finish
		deferred
		end

	standard_forth
		deferred
		end

	standard_go_i_th (i: INTEGER)
		deferred
		end

	standard_index: INTEGER
		deferred
		end

	standard_isfirst: BOOLEAN
		deferred
		end

	standard_islast: BOOLEAN
		deferred
		end

	standard_move (i: INTEGER)
		deferred
		end

	standard_remove
		deferred
		end

	standard_search (v: like first)
		deferred
		end

	standard_start
		deferred
		end

end
