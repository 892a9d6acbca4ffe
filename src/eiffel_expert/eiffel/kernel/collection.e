note
	description: "Containers to which items are added and from which they are removed."

deferred class
	COLLECTION [G]

inherit
	CONTAINER [G]

feature -- Status

	extendible: BOOLEAN
		deferred
		end

	is_inserted (v: G): BOOLEAN
		do
		end

	prunable: BOOLEAN
		deferred
		end

feature -- Commands

	extend (v: G)
		deferred
		end

	fill (other: CONTAINER [G])
		do
		end

	prune (v: G)
		deferred
		end

	prune_all (v: G)
		do
		end

	put (v: G)
		deferred
		end

	wipe_out
		deferred
		end

end
