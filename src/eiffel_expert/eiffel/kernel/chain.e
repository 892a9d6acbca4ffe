note
	description: "Sequences with positions, index and cursor."

deferred class
	CHAIN [G]

inherit
	CURSOR_STRUCTURE [G]
		rename
			put as sequence_put
		undefine
			prune_all
		redefine
			fill
		end

	INDEXABLE [G, INTEGER]
		rename
			bag_put as sequence_put,
			item as i_th alias "[]",
			put as put_i_th,
			upper as count
		undefine
			prune_all,
			sequence_put
		redefine
			fill
		end

	SEQUENCE [G]
		rename
			put as sequence_put
		export
			{NONE} sequence_put
		redefine
			append,
			fill,
			has,
			index_of,
			occurrences,
			off
		end

feature -- Access

	first: like item
			-- First item
		require
			not_empty: not is_empty
		do
			check interface_only: False then
			end
		end

	index_of (v: like item; i: INTEGER): INTEGER
		do
		end

	last: like item
			-- Last item
		require
			not_empty: not is_empty
		do
			check interface_only: False then
			end
		end

	occurrences (v: like item): INTEGER
		do
		end

feature -- Operators

	at alias "@" (i: INTEGER): like item assign put_i_th
		do
			check interface_only: False then
			end
		end

	i_th alias "[]" (i: INTEGER): like item assign put_i_th
			-- Item number `i'
		require else
			valid_index: valid_index (i)
		do
			check interface_only: False then
			end
		end

feature -- Status

	has (v: like item): BOOLEAN
		do
		end

	isfirst: BOOLEAN
			-- Is the position that of the first item?
		do
		end

	islast: BOOLEAN
			-- Is the position that of the last item?
		do
		end

	off: BOOLEAN
		do
		end

	valid_cursor_index (i: INTEGER): BOOLEAN
		do
		end

	valid_index (i: INTEGER): BOOLEAN
		do
		end

feature -- Commands

	append (s: SEQUENCE [G])
		do
		end

	fill (other: CONTAINER [G])
		do
		end

	finish
		do
		end

	go_i_th (i: INTEGER)
			-- Go to position `i'.
		require
			valid_cursor_index: valid_cursor_index (i)
		do
		ensure
			there: index = i
		end

	move (i: INTEGER)
		do
		end

	put (v: like item)
		do
			check interface_only: False then
			end
		end

	put_i_th (v: like item; i: INTEGER)
			-- Put `v' at position `i'.
		require else
			valid_index: valid_index (i)
		do
		ensure then
			stored: i_th (i) = v
		end

	start
		do
		end

	swap (i: INTEGER)
			-- Exchange the current item and item number `i'.
		require
			not_off: not off
			valid_index: valid_index (i)
		do
		ensure
			swapped: i_th (i) = old item and item = old i_th (i)
		end

feature -- Constants

	lower: INTEGER = 1

feature -- Obsolete

	duplicate (n: INTEGER): like Current
		obsolete
			"Kept for old code."
		require
			not_off: not off
			not_negative: n >= 0
		deferred
		end

feature {NONE} -- Implementation

	remove
		do
		end

end
