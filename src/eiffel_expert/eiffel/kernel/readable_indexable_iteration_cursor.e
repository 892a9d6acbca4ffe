note
	description: "External cursors over structures read by index."

class
	READABLE_INDEXABLE_ITERATION_CURSOR [G]

inherit
	TYPED_INDEXABLE_ITERATION_CURSOR [G, READABLE_INDEXABLE [G]]

create
	make

feature {NONE} -- Initialization

	make (t: like target)
		do
			check interface_only: False then
			end
		end

feature -- Access

	cursor_index: INTEGER
		do
		end

	first_index: INTEGER

	last_index: INTEGER

	new_cursor: like Current
		do
			check interface_only: False then
			end
		end

	step: INTEGER

	target_index: INTEGER

	with_step (n: like step): like Current
		do
			check interface_only: False then
			end
		end

feature -- Operators

	decremented alias "-" (n: like step): like Current
		do
			check interface_only: False then
			end
		end

	incremented alias "+" (n: like step): like Current
		do
			check interface_only: False then
			end
		end

	reversed alias "-": like Current
		do
			check interface_only: False then
			end
		end

feature -- Status

	after: BOOLEAN
		do
		end

	is_first: BOOLEAN
		do
		end

	is_last: BOOLEAN
		do
		end

	is_reversed: BOOLEAN

	is_valid: BOOLEAN
		do
		end

feature -- Commands

	forth
		do
		end

	reverse
		do
		end

	set_step (v: like step)
		do
		end

	start
		do
		end

feature {TYPED_INDEXABLE_ITERATION_CURSOR} -- Implementation

	target: READABLE_INDEXABLE [G]

end
