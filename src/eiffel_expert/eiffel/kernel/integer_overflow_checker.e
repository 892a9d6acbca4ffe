note
	description: "Tests whether reading a digit more would overflow."

class
	INTEGER_OVERFLOW_CHECKER

inherit
	NUMERIC_INFORMATION

create
	make

feature {NONE} -- Initialization

	make
		do
			check interface_only: False then
			end
		end

feature -- Status

	will_overflow (part1: like max_natural_type; part2: like max_natural_type; type: INTEGER; sign: INTEGER): BOOLEAN
		do
		end

feature {NONE} -- Implementation

	integer_overflow_state1: SPECIAL [like max_natural_type]

	integer_overflow_state2: SPECIAL [like max_natural_type]

	natural_overflow_state1: SPECIAL [like max_natural_type]

	natural_overflow_state2: SPECIAL [like max_natural_type]

end
