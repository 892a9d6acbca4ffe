note
	description: "Rings of cells linked both ways."

class
	TWO_WAY_CIRCULAR [G]

inherit
	LINKED_CIRCULAR [G]
		redefine
			list
		end

create
	make

feature -- Access

	list: TWO_WAY_LIST [G]

end
