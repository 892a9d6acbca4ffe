note
	description: "Containers that have a current position."

deferred class
	ACTIVE [G]

inherit
	BAG [G]

feature -- Access

	item: G
			-- Item at the current position
		require
			readable: readable
		deferred
		end

feature -- Status

	readable: BOOLEAN
		deferred
		end

	replaceable: BOOLEAN
		do
		end

	writable: BOOLEAN
		deferred
		end

feature -- Commands

	remove
			-- Take the current item out.
		require
			prunable: prunable
			writable: writable
		deferred
		end

	replace (v: G)
			-- Put `v' in place of the current item.
		require
			writable: writable
		deferred
		ensure
			replaced: item = v
		end

end
