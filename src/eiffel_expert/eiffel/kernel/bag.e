note
	description: "Collections in which an item may occur several times."

deferred class
	BAG [G]

inherit
	COLLECTION [G]
		redefine
			extend
		end

feature -- Access

	occurrences (v: G): INTEGER
		deferred
		end

feature -- Commands

	extend (v: G)
		deferred
		end

end
