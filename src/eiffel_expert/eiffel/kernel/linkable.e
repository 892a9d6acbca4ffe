note
	description: "Cells that know their right neighbour."

class
	LINKABLE [G]

inherit
	CELL [G]
		export
			{CELL, CHAIN} put
			{ANY} item
		end

create {CHAIN}
	put

feature -- Access

	right: detachable like Current

feature {CELL, CHAIN} -- Implementation

	forget_right
		do
		end

	put_right (other: detachable like Current)
		do
		end

end
