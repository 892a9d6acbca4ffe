note
	description: "Trees walked by a cursor."

deferred class
	CURSOR_TREE [G]

inherit
	HIERARCHICAL [G]
		rename
			successor_count as arity
		end

	CURSOR_STRUCTURE [G]
		rename
			fill as container_fill
		export
			{NONE} prune_all
		end

	LINEAR [G]
		rename
			forth as preorder_forth,
			finish as go_last_child,
			occurrences as linear_occurrences,
			has as linear_has,
			off as linear_off,
			do_all as linear_do_all,
			do_if as linear_do_if,
			there_exists as linear_there_exists,
			for_all as linear_for_all
		export
			{ANY} all
			{NONE} linear_occurrences, linear_has, linear_off
		end

	LINEAR [G]
		rename
			forth as preorder_forth,
			finish as go_last_child,
			do_all as linear_do_all,
			do_if as linear_do_if,
			there_exists as linear_there_exists,
			for_all as linear_for_all
		redefine
			has,
			occurrences,
			off
		select
			has,
			linear_do_all,
			linear_do_if,
			linear_for_all,
			linear_there_exists,
			occurrences,
			off
		end

feature -- Access

	breadth: INTEGER
		do
		end

	child_item (i: INTEGER): G
		do
			check interface_only: False then
			end
		end

	child_tree (i: INTEGER): like Current
		do
			check interface_only: False then
			end
		end

	depth: INTEGER
		do
		end

	level: INTEGER
		do
		end

	occurrences (v: G): INTEGER
		do
		end

	parent_item: G
		do
			check interface_only: False then
			end
		end

	parent_tree: like Current
		do
			check interface_only: False then
			end
		end

	subtree: like Current
		do
			check interface_only: False then
			end
		end

feature -- Status

	above: BOOLEAN
		deferred
		end

	after: BOOLEAN
		deferred
		end

	before: BOOLEAN
		deferred
		end

	below: BOOLEAN

	extendible: BOOLEAN
		do
		end

	has (v: G): BOOLEAN
		do
		end

	is_leaf: BOOLEAN
		do
		end

	is_root: BOOLEAN
		deferred
		end

	isfirst: BOOLEAN
		deferred
		end

	islast: BOOLEAN
		deferred
		end

	off: BOOLEAN
		do
		end

	readable: BOOLEAN
		do
		end

	valid_cursor_index (i: INTEGER): BOOLEAN
		do
		end

	writable: BOOLEAN
		do
		end

feature -- Commands

	back
		deferred
		end

	breadth_forth
		do
		end

	down (i: INTEGER)
		deferred
		end

	extend (v: G)
		do
		end

	fill (other: CURSOR_TREE [G])
		do
		end

	fill_from_active (other: CURSOR_TREE [G])
		do
		end

	forth
		deferred
		end

	go_last_child
		do
		end

	level_back
		do
		end

	level_forth
		do
		end

	merge_left (other: CURSOR_TREE [G])
		do
		end

	merge_right (other: CURSOR_TREE [G])
		do
		end

	postorder_forth
		do
		end

	postorder_start
		do
		end

	preorder_forth
		do
		end

	put (v: G)
		do
			check interface_only: False then
			end
		end

	put_left (v: G)
		do
		end

	put_right (v: G)
		deferred
		end

	start
		do
		end

	start_on_level (l: INTEGER)
		do
		end

	up
		deferred
		end

feature {CURSOR_TREE} -- Implementation

	go_above
		do
		end

	new_tree: like Current
		deferred
		end

feature {NONE} -- Implementation

	breadth_of_level_from_active (a_level: INTEGER): INTEGER
		do
		end

	depth_from_active: INTEGER
		do
		end

	index: INTEGER
		do
		end

	prune (v: G)
		do
		end

	start_on_level_from_active (l: INTEGER)
		do
		end

end
