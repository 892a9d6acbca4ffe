note
	description: "Structures that can be walked."

deferred class
	TRAVERSABLE [G]

inherit
	CONTAINER [G]

feature -- Access

	item: G
		require
			not_off: not off
		deferred
		end

feature -- Status

	for_all (test: FUNCTION [G, BOOLEAN]): BOOLEAN
		do
		end

	off: BOOLEAN
		deferred
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

	start
		deferred
		end

end
