note
	description: "Containers seen by their room for items."

deferred class
	BOX [G]

inherit
	CONTAINER [G]

feature -- Status

	full: BOOLEAN
		deferred
		end

end
