note
	description: "Finite bilinear structures to which items are added at the end."

deferred class
	SEQUENCE [G]

inherit
	ACTIVE [G]
		redefine
			prune_all
		end

	BILINEAR [G]

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
			-- Add the items of `s' at the end.
		do
		end

	force (v: like item)
			-- Add `v' at the end.
		do
		end

	prune (v: like item)
		do
		end

	prune_all (v: like item)
		do
		end

	put (v: like item)
		do
			check interface_only: False then
			end
		end

end
