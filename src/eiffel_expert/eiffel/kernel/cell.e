note
	description: "Holders of one item."

class
	CELL [G]

create
	put

feature -- Initialization

	put (v: like item)
			-- Hold `v'.
		do
			check interface_only: False then
			end
		ensure
			stored: item = v
		end

feature -- Access

	item: G
			-- What the cell holds

feature -- Commands

	replace (v: like item)
		do
		end

end
