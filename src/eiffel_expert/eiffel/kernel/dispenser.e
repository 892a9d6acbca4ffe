note
	description: "Containers that decide which item is given out next."

deferred class
	DISPENSER [G]

inherit
	ACTIVE [G]

	FINITE [G]

feature -- Status

	readable: BOOLEAN
		do
		end

	writable: BOOLEAN
		do
		end

feature -- Commands

	append (s: SEQUENCE [G])
		do
		end

	extend (v: like item)
		deferred
		end

	force (v: like item)
			-- Put `v' in.
		deferred
		end

	put (v: like item)
		deferred
		end

end
