note
	description: "Dispensers that give out the oldest item first."

deferred class
	QUEUE [G]

inherit
	DISPENSER [G]

feature -- Commands

	force (v: like item)
			-- Put `v' at the end.
		deferred
		ensure then
			one_more: count = old count + 1
		end

end
