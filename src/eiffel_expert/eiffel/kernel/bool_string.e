note
	description: "Sequences of truth values."

class
	BOOL_STRING

inherit
	ANY
		redefine
			copy,
			is_equal
		end

inherit {NONE}
	TO_SPECIAL [BOOLEAN]
		export
			{NONE} all
			{BOOL_STRING} area
		redefine
			at,
			copy,
			is_equal,
			item,
			put,
			valid_index
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

	left_shifted (n: INTEGER): like Current
		do
			check interface_only: False then
			end
		end

	right_shifted (n: INTEGER): like Current
		do
			check interface_only: False then
			end
		end

feature -- Measurement

	count: INTEGER
		do
		end

feature -- Operators

	at alias "@" (i: INTEGER): BOOLEAN assign put
		do
		end

	conjuncted alias "and" (other: like Current): like Current
		do
			check interface_only: False then
			end
		end

	disjuncted alias "or" (other: like Current): like Current
		do
			check interface_only: False then
			end
		end

	disjuncted_exclusive alias "xor" (other: like Current): like Current
		do
			check interface_only: False then
			end
		end

	item alias "[]" (i: INTEGER): BOOLEAN assign put
		do
		end

	negated alias "not": like Current
		do
			check interface_only: False then
			end
		end

feature -- Status

	is_equal (other: like Current): BOOLEAN
		do
		end

	valid_index (i: INTEGER): BOOLEAN
		do
		end

feature -- Commands

	all_false
		do
		end

	all_true
		do
		end

	copy (other: like Current)
		do
		end

	put (v: like item; i: INTEGER)
		do
			check interface_only: False then
			end
		end

end
