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
		deferred
		end

	exhausted: BOOLEAN
		do
		end

	for_all (test: FUNCTION [G, BOOLEAN]): BOOLEAN
		do
		end

	has (v: like item): BOOLEAN
		do
		end

	off: BOOLEAN
		do
		end

	there_exists (test: FUNCTION [G, BOOLEAN]): BOOLEAN
		do
		end

feature -- Commands

	do_all (action: PROCEDURE [G])
		do
		end

	do_if (action: PROCEDURE [G]; test: FUNCTION [G, BOOLEAN])
		do
		end

	finish
		deferred
		end

	forth
		require
			not_after: not after
		deferred
		end

	search (v: like item)
		do
		end

end
