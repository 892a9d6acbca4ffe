note
	description: "External cursors over memory blocks of a structure."

deferred class
	GENERAL_SPECIAL_ITERATION_CURSOR [G, H -> READABLE_INDEXABLE [G]]

inherit
	TYPED_INDEXABLE_ITERATION_CURSOR [G, H]
		redefine
			item
		end

feature -- Access

	cursor_index: INTEGER
		do
		end

	item: G
		do
			check interface_only: False then
			end
		end

	last_index: INTEGER
		do
		end

	target_index: INTEGER
		do
		end

	with_step (n: like step): READABLE_INDEXABLE_ITERATION_CURSOR [G]
		do
			check interface_only: False then
			end
		end

feature -- Operators

	decremented alias "-" (n: like step): READABLE_INDEXABLE_ITERATION_CURSOR [G]
		do
			check interface_only: False then
			end
		end

	incremented alias "+" (n: like step): READABLE_INDEXABLE_ITERATION_CURSOR [G]
		do
			check interface_only: False then
			end
		end

	reversed alias "-": READABLE_INDEXABLE_ITERATION_CURSOR [G]
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

	is_valid: BOOLEAN
		do
		end

feature -- Commands

	forth
		do
		end

	start
		do
		end

feature -- Constants

	is_reversed: BOOLEAN = False

	step: INTEGER = 1

feature {TYPED_INDEXABLE_ITERATION_CURSOR} -- Implementation

	area: SPECIAL [G]

feature {NONE} -- Implementation

	area_first_index: INTEGER
		deferred
		end

	area_index: INTEGER

	area_last_index: INTEGER

end
