note
	description: "Structures walked from the first item to the last."

deferred class
	LINEAR [G]

inherit
	TRAVERSABLE [G]
		redefine
			do_all,
			do_if,
			for_all,
			there_exists
		end

feature -- Access

	index: INTEGER
			-- Number of the current position
		deferred
		end

	index_of (v: like item; i: INTEGER): INTEGER
		do
		end

	item_for_iteration: G
		do
			check interface_only: False then
			end
		end

	linear_representation: LINEAR [G]
		do
			check interface_only: False then
			end
		end

	occurrences (v: like item): INTEGER
		do
		end

feature -- Status

	after: BOOLEAN
			-- Is the position behind the last item?
		deferred
		end

	exhausted: BOOLEAN
		do
		end

	for_all (test: FUNCTION [G, BOOLEAN]): BOOLEAN
			-- Does `test' hold for all items?
		do
		end

	has (v: like item): BOOLEAN
		do
		end

	off: BOOLEAN
			-- Is there no item at the position?
		do
		end

	there_exists (test: FUNCTION [G, BOOLEAN]): BOOLEAN
			-- Does `test' hold for some item?
		do
		end

feature -- Commands

	do_all (action: PROCEDURE [G])
			-- Call `action' on each item.
		do
		end

	do_if (action: PROCEDURE [G]; test: FUNCTION [G, BOOLEAN])
			-- Call `action' on each item for which `test' holds.
		do
		end

	finish
			-- Go to the last item.
		deferred
		end

	forth
			-- Go to the next position.
		require
			not_after: not after
		deferred
		end

	search (v: like item)
			-- Go to the first `v' from here on, or behind the last item.
		do
		end

end
