note
	description: "Structures stored in a block of values."

class
	TO_SPECIAL [T]

create
	make_empty_area,
	make_filled_area

feature {NONE} -- Initialization

	make_empty_area (n: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_filled_area (a_default_value: T; n: INTEGER)
		do
			check interface_only: False then
			end
		end

feature -- Access

	area: SPECIAL [T]

feature -- Operators

	at alias "@" (i: INTEGER): T assign put
		do
			check interface_only: False then
			end
		end

	item alias "[]" (i: INTEGER): T assign put
		do
			check interface_only: False then
			end
		end

feature -- Status

	valid_index (i: INTEGER): BOOLEAN
		do
		end

feature -- Commands

	put (v: T; i: INTEGER)
		do
			check interface_only: False then
			end
		end

feature {NONE} -- Implementation

	set_area (other: like area)
		do
		end

end
