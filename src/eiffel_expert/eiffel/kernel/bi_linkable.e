note
	description: "Cells that know both neighbours."

class
	BI_LINKABLE [G]

inherit
	LINKABLE [G]
		redefine
			forget_right,
			put_right
		end

create {CHAIN}
	put

feature -- Access

	left: detachable like Current

feature {BI_LINKABLE, TWO_WAY_LIST} -- Implementation

	simple_forget_left
		do
		end

	simple_forget_right
		do
		end

	simple_put_left (other: detachable like Current)
		do
		end

	simple_put_right (other: detachable like Current)
		do
		end

feature {CELL, CHAIN} -- Implementation

	forget_left
		do
		end

	forget_right
		do
		end

	put_left (other: detachable like Current)
		do
		end

	put_right (other: detachable like Current)
		do
		end

end
