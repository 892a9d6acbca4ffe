note
	description: "Objects that apply agents to the items of a structure."

deferred class
	ITERATOR [G]

feature -- Access

	target: TRAVERSABLE [G]

feature -- Status

	for_all (test: FUNCTION [G, BOOLEAN]): BOOLEAN
		deferred
		end

	invariant_value: BOOLEAN
		do
		end

	there_exists (test: FUNCTION [G, BOOLEAN]): BOOLEAN
		deferred
		end

feature -- Commands

	do_all (action: PROCEDURE [G])
		do
		end

	do_if (action: PROCEDURE [G]; test: FUNCTION [G, BOOLEAN])
		do
		end

	do_until (action: PROCEDURE [G]; test: FUNCTION [G, BOOLEAN])
		deferred
		end

	do_while (action: PROCEDURE [G]; test: FUNCTION [G, BOOLEAN])
		deferred
		end

	set (s: like target)
		do
			check interface_only: False then
			end
		end

	until_do (action: PROCEDURE [G]; test: FUNCTION [G, BOOLEAN])
		deferred
		end

	while_do (action: PROCEDURE [G]; test: FUNCTION [G, BOOLEAN])
		deferred
		end

end
