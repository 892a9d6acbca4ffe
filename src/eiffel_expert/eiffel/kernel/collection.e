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
			-- Add `v'.
		require
			extendible: extendible
		deferred
		ensure
			inserted: is_inserted (v)
		end

	fill (other: CONTAINER [G])
			-- Put in as many items of `other' as fit.
		do
		end

	prune (v: G)
			-- Take one `v' out, if there is one.
		require
			prunable: prunable
		deferred
		end

	prune_all (v: G)
			-- Take every `v' out.
		require
			prunable: prunable
		do
		ensure
			gone: not has (v)
		end

	put (v: G)
			-- Put `v' in, as the structure sees fit.
		require
			extendible: extendible
		deferred
		ensure
			inserted: is_inserted (v)
		end

	wipe_out
			-- Take all items out.
		require
			prunable: prunable
		deferred
		ensure
			empty: is_empty
		end

end
