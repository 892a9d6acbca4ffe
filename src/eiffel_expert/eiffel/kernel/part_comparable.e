note
	description: "Objects with a partial order."

deferred class
	PART_COMPARABLE

feature -- Operators

	is_greater alias ">" (other: like Current): BOOLEAN
		do
		end

	is_greater_equal alias ">=" alias "≥" (other: like Current): BOOLEAN
		do
		end

	is_less alias "<" (other: like Current): BOOLEAN
		deferred
		ensure
			not_both: Result implies not (other < Current)
		end

	is_less_equal alias "<=" alias "≤" (other: like Current): BOOLEAN
		do
		end

end
