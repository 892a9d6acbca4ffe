note
	description: "Containers that have a current position."

deferred class
	ACTIVE [G]

inherit
	BAG [G]

feature -- Access

	item: G
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
		deferred
		end

	replace (v: G)
		deferred
		end

end
