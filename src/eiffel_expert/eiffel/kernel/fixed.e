note
	description: "Bounded structures whose capacity does not change."

deferred class
	FIXED [G]

inherit
	BOUNDED [G]

feature -- Constants

	resizable: BOOLEAN = False

end
