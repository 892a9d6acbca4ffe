note
	description: "Pseudo-random numbers by linear congruence."

class
	RANDOM

inherit
	COUNTABLE_SEQUENCE [INTEGER]
		redefine
			has
		end

	ITERATION_CURSOR [INTEGER]

inherit {NONE}
	DOUBLE_MATH
		export
			{NONE} all
		end

create
	make,
	set_seed

feature -- Initialization

	make
		do
			check interface_only: False then
			end
		end

	set_seed (s: INTEGER)
		do
			check interface_only: False then
			end
		end

feature -- Access

	default_seed: INTEGER
		once
		end

	double_i_th (i: INTEGER): REAL_64
		do
		end

	double_item: REAL_64
		do
		end

	i_th (i: INTEGER): INTEGER
		do
		end

	increment: INTEGER
		once
		end

	modulus: INTEGER
		once
		end

	multiplier: INTEGER
		once
		end

	new_cursor: RANDOM
		do
			check interface_only: False then
			end
		end

	next_random (n: INTEGER): INTEGER
		do
		end

	real_i_th (i: INTEGER): REAL_32
		do
		end

	real_item: REAL_32
		do
		end

	seed: INTEGER

feature -- Status

	has (n: INTEGER): BOOLEAN
		do
		end

feature {NONE} -- Implementation

	dinc: REAL_64
		once
		end

	dmod: REAL_64
		once
		end

	dmul: REAL_64
		once
		end

	double_mod (x, m: REAL_64): REAL_64
		do
		end

	last_item: INTEGER

	last_result: INTEGER

	randomize (xn: INTEGER): INTEGER
		do
		end

end
