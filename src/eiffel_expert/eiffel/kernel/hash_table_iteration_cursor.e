note
	description: "External cursors over hash tables."

class
	HASH_TABLE_ITERATION_CURSOR [G, K -> detachable HASHABLE]

inherit
	READABLE_INDEXABLE_ITERATION_CURSOR [G]
		rename
			target_index as iteration_position
		redefine
			after,
			cursor_index,
			forth,
			item,
			target
		end

	TABLE_ITERATION_CURSOR [G, K]

create
	make

feature -- Access

	cursor_index: INTEGER
		do
		end

	item: G
		do
			check interface_only: False then
			end
		end

	key: K
		do
			check interface_only: False then
			end
		end

feature -- Status

	after: BOOLEAN
		do
		end

feature -- Commands

	forth
		do
		end

feature {ITERABLE, ITERATION_CURSOR} -- Implementation

	target: HASH_TABLE [G, K]

end
