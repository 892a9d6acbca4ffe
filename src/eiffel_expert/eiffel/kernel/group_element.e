note
	description: "Values that form a group under addition."

deferred class
	GROUP_ELEMENT

feature -- Access

	zero: like Current
		deferred
		end

feature -- Operators

	identity alias "+": like Current
		deferred
		end

	minus alias "-" (other: like Current): like Current
		deferred
		end

	opposite alias "-": like Current
		deferred
		end

	plus alias "+" (other: like Current): like Current
		deferred
		end

end
