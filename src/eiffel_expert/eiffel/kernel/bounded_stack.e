note
	description: "Stacks of limited capacity."

class
	BOUNDED_STACK [G]

inherit
	ARRAYED_STACK [G]
		redefine
			correct_mismatch,
			extendible
		end

	BOUNDED [G]
		undefine
			copy,
			is_equal
		end

create
	make,
	make_from_iterable

convert
	make_from_iterable ({ARRAY [G]})

feature -- Status

	extendible: BOOLEAN
		do
		end

feature -- Commands

	correct_mismatch
		do
		end

end
