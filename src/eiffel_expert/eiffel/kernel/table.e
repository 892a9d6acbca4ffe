note
	description: "Containers whose items are reached by key."

deferred class
	TABLE [G, H]

inherit
	BAG [G]
		rename
			put as bag_put
		end

feature -- Operators

	at alias "@" (k: H): G assign force
		deferred
		end

	item alias "[]" (k: H): G assign force
		require
			valid_key: valid_key (k)
		deferred
		end

feature -- Status

	valid_key (k: H): BOOLEAN
		deferred
		end

feature -- Commands

	force (v: G; k: H)
		deferred
		ensure
			stored: item (k) = v
		end

	put (v: G; k: H)
		deferred
		end

feature {NONE} -- Implementation

	bag_put (v: G)
		do
		end

end
