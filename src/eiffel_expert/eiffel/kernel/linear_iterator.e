note
	description: "Iterators over linear structures."

class
	LINEAR_ITERATOR [G]

inherit
	ITERATOR [G]
		redefine
			set,
			target
		end

create
	set

feature -- Initialization

	set (s: like target)
		do
			check interface_only: False then
			end
		end

feature -- Access

	item: G
		do
			check interface_only: False then
			end
		end

	item_tuple: TUPLE [G]
		do
			check interface_only: False then
			end
		end

	target: LINEAR [G]

feature -- Status

	exhausted: BOOLEAN
		do
		end

	for_all (test: FUNCTION [G, BOOLEAN]): BOOLEAN
		do
		end

	off: BOOLEAN
		do
		end

	there_exists (test: FUNCTION [G, BOOLEAN]): BOOLEAN
		do
		end

feature -- Commands

	continue_for (action: PROCEDURE [G]; n, k: INTEGER)
		do
		end

	continue_search (test: FUNCTION [G, BOOLEAN]; b: BOOLEAN)
		do
		end

	continue_until (action: PROCEDURE [G]; test: FUNCTION [G, BOOLEAN])
		do
		end

	continue_while (action: PROCEDURE [G]; test: FUNCTION [G, BOOLEAN])
		do
		end

	do_for (action: PROCEDURE [G]; i, n, k: INTEGER)
		do
		end

	do_until (action: PROCEDURE [G]; test: FUNCTION [G, BOOLEAN])
		do
		end

	do_while (action: PROCEDURE [G]; test: FUNCTION [G, BOOLEAN])
		do
		end

	forth
		do
		end

	search (test: FUNCTION [G, BOOLEAN]; b: BOOLEAN)
		do
		end

	start
		do
		end

	until_continue (action: PROCEDURE [G]; test: FUNCTION [G, BOOLEAN])
		do
		end

	until_do (action: PROCEDURE [G]; test: FUNCTION [G, BOOLEAN])
		do
		end

	while_continue (action: PROCEDURE [G]; test: FUNCTION [G, BOOLEAN])
		do
		end

	while_do (action: PROCEDURE [G]; test: FUNCTION [G, BOOLEAN])
		do
		end

end
