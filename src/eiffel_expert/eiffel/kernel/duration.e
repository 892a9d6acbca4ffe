note
	description: "Spans that can be added and subtracted."

deferred class
	DURATION

inherit
	PART_COMPARABLE

	GROUP_ELEMENT
		undefine
			is_equal
		end

feature -- Operators

	identity alias "+": like Current
		do
			check interface_only: False then
			end
		end

	minus alias "-" (other: like Current): like Current
		do
			check interface_only: False then
			end
		end

feature -- Status

	is_negative: BOOLEAN
		do
		end

	is_positive: BOOLEAN
		deferred
		end

	is_zero: BOOLEAN
		do
		end

end
