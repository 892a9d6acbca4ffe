note
	description: "Tables whose keys can be added and removed."

deferred class
	DYNAMIC_TABLE [G, H]

inherit
	TABLE [G, H]

feature -- Status

	prunable: BOOLEAN
		do
		end

feature -- Commands

	remove (k: H)
		deferred
		end

end
