note
	description: "[
		First-in first-out buffers of fixed capacity for use by several processors.
		Clients hold them as separate; the preconditions are then what they wait for.
	]"

class
	BOUNDED_MAILBOX [G]

create
	make

feature {NONE} -- Initialization

	make (a_capacity: INTEGER)
			-- Start empty and open, with room for `a_capacity' letters.
		require
			positive: a_capacity > 0
		do
			capacity := a_capacity
			create letters.make
		ensure
			capacity_set: capacity = a_capacity
			empty: is_empty
			open: not is_closed
		end

feature -- Access

	item: G
			-- Oldest letter
		require
			not_empty: not is_empty
		do
			Result := letters.first
		end

feature -- Measurement

	capacity: INTEGER
			-- Largest number of letters

	count: INTEGER
			-- Number of letters
		do
			Result := letters.count
		ensure
			in_range: 0 <= Result and Result <= capacity
		end

	total_count: INTEGER
			-- Number of letters ever put in

feature -- Status report

	is_empty: BOOLEAN
			-- Is there no letter?
		do
			Result := letters.is_empty
		ensure
			definition: Result = (count = 0)
		end

	is_full: BOOLEAN
			-- Is there no room for another letter?
		do
			Result := count = capacity
		ensure
			definition: Result = (count = capacity)
		end

	is_closed: BOOLEAN
			-- Will no letter be put in any more?

	is_drained: BOOLEAN
			-- Is there no letter and will there be none?
		do
			Result := is_closed and is_empty
		ensure
			definition: Result = (is_closed and is_empty)
		end

feature -- Element change

	put (a_letter: G)
			-- Add `a_letter' as the newest.
		require
			open: not is_closed
			not_full: not is_full
		do
			letters.extend (a_letter)
			total_count := total_count + 1
		ensure
			one_more: count = old count + 1
			counted: total_count = old total_count + 1
			newest: letters.last = a_letter
		end

	close
			-- Announce that no letter will be put in any more.
		do
			is_closed := True
		ensure
			closed: is_closed
			letters_kept: count = old count
		end

feature -- Removal

	remove
			-- Remove the oldest letter.
		require
			not_empty: not is_empty
		do
			letters.start
			letters.remove
		ensure
			one_less: count = old count - 1
			total_kept: total_count = old total_count
		end

feature {NONE} -- Implementation

	letters: LINKED_LIST [G]
			-- Letters, the oldest first

invariant
	capacity_positive: capacity > 0
	within_capacity: count <= capacity
	total_includes_present: total_count >= count

end
