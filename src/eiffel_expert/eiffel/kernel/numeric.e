note
	description: "Objects that can be added, subtracted, multiplied and divided."

deferred class
	NUMERIC

inherit
	DEBUG_OUTPUT
		rename
			debug_output as out
		end

feature -- Access

	one: like Current
		deferred
		end

	zero: like Current
		deferred
		end

feature -- Operators

	identity alias "+": like Current
		deferred
		end

	minus alias "-" alias "−" (other: like Current): like Current
		deferred
		end

	opposite alias "-" alias "−": like Current
		deferred
		end

	plus alias "+" (other: like Current): like Current
		deferred
		end

	product alias "*" alias "×" (other: like Current): like Current
		deferred
		end

	quotient alias "/" alias "÷" (other: like Current): like Current
		require
			good_divisor: divisible (other)
		deferred
		end

feature -- Status

	divisible (other: like Current): BOOLEAN
			-- May this be divided by `other'?
		deferred
		end

feature -- Obsolete

	exponentiable (other: NUMERIC): BOOLEAN
		obsolete
			"Kept for old code."
		deferred
		end

end
