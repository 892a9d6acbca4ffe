note
	description: "Blocks of bytes that can be appended to."

class
	MEMORY_STREAM

inherit
	ANY
		redefine
			copy,
			is_equal
		end

create
	make,
	make_from_pointer

feature {NONE} -- Initialization

	make (a_size: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_from_pointer (an_area: POINTER; a_size: INTEGER)
		do
			check interface_only: False then
			end
		end

feature -- Access

	area: POINTER
		do
		end

feature -- Measurement

	capacity: INTEGER
		do
		end

	count: INTEGER
		do
		end

feature -- Operators

	at alias "@" (i: INTEGER): INTEGER_8 assign put
		do
		end

	item alias "[]" (i: INTEGER): INTEGER_8 assign put
		do
		end

feature -- Status

	is_equal (other: like Current): BOOLEAN
		do
		end

	is_resizable: BOOLEAN

	valid_index (i: INTEGER): BOOLEAN
		do
		end

feature -- Commands

	append (other: like Current)
		do
		end

	copy (other: like Current)
		do
		end

	force (v: INTEGER_8; i: INTEGER)
		do
		end

	put (v: INTEGER_8; i: INTEGER)
		do
			check interface_only: False then
			end
		end

	set_capacity (n: INTEGER)
		do
		end

	set_count (n: INTEGER)
		do
		end

feature {NONE} -- Implementation

	internal_area: MANAGED_POINTER

end
