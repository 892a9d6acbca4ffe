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
		require
			extendible: extendible
		deferred
		ensure
			inserted: is_inserted (v)
		end

	fill (other: CONTAINER [G])
		do
		end

	prune (v: G)
		require
			prunable: prunable
		deferred
		end

	prune_all (v: G)
		require
			prunable: prunable
		do
		ensure
			gone: not has (v)
		end

	put (v: G)
		require
			extendible: extendible
		deferred
		ensure
			inserted: is_inserted (v)
		end

	wipe_out
		require
			prunable: prunable
		deferred
		ensure
			empty: is_empty
		end

end
