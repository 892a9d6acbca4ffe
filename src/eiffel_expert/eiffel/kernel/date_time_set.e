note
	description: "Sets of moments."

class
	DATE_TIME_SET

create
	make

feature -- Initialization

	make (n: INTEGER)
		do
			check interface_only: False then
			end
		end

feature -- Access

	item (i: INTEGER): DATE_TIME
		do
			check interface_only: False then
			end
		end

	last: INTEGER

feature -- Commands

	put (dt: DATE_TIME)
		do
			check interface_only: False then
			end
		end

feature {NONE} -- Implementation

	date_set: DATE_SET

	time_set: TIME_SET

end
