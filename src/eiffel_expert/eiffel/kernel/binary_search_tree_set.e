note
	description: "Sets kept as a binary search tree."

class
	BINARY_SEARCH_TREE_SET [G -> COMPARABLE]

inherit
	COMPARABLE_SET [G]
		redefine
			has,
			max,
			min,
			off
		end

	TRAVERSABLE_SUBSET [G]

create
	make,
	make_from_iterable

convert
	make_from_iterable ({ARRAY [G]})

feature {NONE} -- Initialization

	make
		do
			check interface_only: False then
			end
		end

	make_from_iterable (other: ITERABLE [G])
		do
			check interface_only: False then
			end
		end

feature -- Access

	item: G
		do
			check interface_only: False then
			end
		end

	max: like item
		do
			check interface_only: False then
			end
		end

	min: like item
		do
			check interface_only: False then
			end
		end

	new_cursor: ITERATION_CURSOR [G]
		do
			check interface_only: False then
			end
		end

feature -- Measurement

	count: INTEGER
		do
		end

feature -- Operators

	has alias "∋" (v: like item): BOOLEAN
		do
		end

feature -- Status

	after: BOOLEAN

	before: BOOLEAN

	is_empty: BOOLEAN
		do
		end

	off: BOOLEAN
		do
		end

feature -- Commands

	back
		do
		end

	extend (v: like item)
		do
		end

	finish
		do
		end

	forth
		do
		end

	prune (v: like item)
		do
		end

	put (v: like item)
		do
			check interface_only: False then
			end
		end

	remove
		do
		end

	start
		do
		end

	wipe_out
		do
		end

feature -- Constants

	extendible: BOOLEAN = True

	prunable: BOOLEAN = True

feature -- Obsolete

	duplicate (n: INTEGER): BINARY_SEARCH_TREE_SET [G]
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {BINARY_SEARCH_TREE_SET} -- Implementation

	active_node: like tree

	set_tree (t: like tree)
		do
		end

	tree: detachable BINARY_SEARCH_TREE [G]

feature {NONE} -- Implementation

	new_tree (v: like item): like tree
		do
			check interface_only: False then
			end
		end

	subset_strategy_selection (v: G; other: TRAVERSABLE_SUBSET [G]): SUBSET_STRATEGY [G]
		do
			check interface_only: False then
			end
		end

end
