note
	description: "Structures that are walked in both directions."

deferred class
	BILINEAR [G]

inherit
	LINEAR [G]
		redefine
			off,
			search
		end

feature -- Status

	before: BOOLEAN
		deferred
		end

	off: BOOLEAN
		do
		end

feature -- Commands

	back
		require
			not_before: not before
		deferred
		end

	search (v: like item)
		do
		end

end
