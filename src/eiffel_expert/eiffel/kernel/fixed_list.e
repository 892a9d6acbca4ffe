note
	description: "Lists of fixed length."

class
	FIXED_LIST [G]

inherit
	ARRAYED_LIST [G]
		undefine
			resizable
		redefine
			capacity,
			extendible,
			make,
			make_filled,
			make_from_iterable
		end

	FIXED [G]
		undefine
			copy,
			full,
			is_equal
		end

create
	make,
	make_from_iterable,
	make_filled

convert
	make_from_iterable ({ARRAY [G]})

feature -- Initialization

	make (n: INTEGER_32)
		do
			check interface_only: False then
			end
		end

	make_filled (n: INTEGER_32)
		do
			check interface_only: False then
			end
		end

feature {NONE} -- Initialization

	make_from_iterable (other: ITERABLE [G])
		do
			check interface_only: False then
			end
		end

feature -- Measurement

	capacity: INTEGER

feature -- Status

	extendible: BOOLEAN
		do
		end

end
