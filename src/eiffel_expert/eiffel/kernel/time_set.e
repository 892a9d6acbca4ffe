note
	description: "Sets of times of the day."

class
	TIME_SET

inherit
	ARRAY [detachable NUMERIC]
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

	item (i: INTEGER): TIME
		do
			check interface_only: False then
			end
		end

	last: INTEGER

feature -- Commands

	put (t: TIME)
		do
			check interface_only: False then
			end
		end

end
