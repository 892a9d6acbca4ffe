note
	description: "Holders that order objects by a function."

frozen class
	PROXY_COMPARABLE [G]

inherit
	COMPARABLE

create
	make

feature -- Initialization

	make (a_item: like item; a_less_than_comparator: PREDICATE [TUPLE [first_item: like item; second_item: like item]])
		do
			check interface_only: False then
			end
		end

feature -- Access

	item: G

	less_than_comparator: PREDICATE [TUPLE [first_item: like item; second_item: like item]]

feature -- Operators

	is_less alias "<" (other: like Current): BOOLEAN
		do
		end

end
