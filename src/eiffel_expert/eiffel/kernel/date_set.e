note
	description: "Sets of days."

class
	DATE_SET

inherit
	ARRAY [INTEGER]
		rename
			make as make_array,
			put as put_array,
			item as item_array
		end

create
	make

feature -- Initialization

	make (n: INTEGER)
		do
			check interface_only: False then
			end
		end

feature -- Access

	item (i: INTEGER): DATE
		do
			check interface_only: False then
			end
		end

	last: INTEGER

feature -- Commands

	put (d: DATE)
		do
			check interface_only: False then
			end
		end

end
