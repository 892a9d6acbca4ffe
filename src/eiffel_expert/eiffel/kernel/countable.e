note
	description: "Structures, perhaps infinite, whose items are numbered from 1."

deferred class
	COUNTABLE [G]

inherit
	INFINITE [G]

feature -- Access

	item (i: INTEGER): G
		deferred
		end

end
