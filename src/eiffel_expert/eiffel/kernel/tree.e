note
	description: "Trees: an item and any number of children."

deferred class
	TREE [G]

inherit
	CONTAINER [G]
		redefine
			copy,
			is_equal
		end

feature -- Access

	arity: INTEGER
		deferred
		end

	binary_representation: BINARY_TREE [G]
		do
			check interface_only: False then
			end
		end

	child: like parent
		deferred
		end

	child_capacity: INTEGER
		do
		end

	child_cursor: CURSOR
		deferred
		end

	child_index: INTEGER
		deferred
		end

	child_item: like item
		do
			check interface_only: False then
			end
		end

	first_child: like parent
		deferred
		end

	item: G
		deferred
		end

	last_child: like first_child
		deferred
		end

	left_sibling: like parent
		deferred
		end

	linear_representation: LINEAR [G]
		do
			check interface_only: False then
			end
		end

	new_cursor: TREE_ITERATION_CURSOR [G]
		do
			check interface_only: False then
			end
		end

	parent: detachable TREE [G]

	right_sibling: like parent
		deferred
		end

feature -- Measurement

	count: INTEGER
		do
		end

feature -- Status

	child_after: BOOLEAN
		do
		end

	child_before: BOOLEAN
		do
		end

	child_isfirst: BOOLEAN
		do
		end

	child_islast: BOOLEAN
		do
		end

	child_off: BOOLEAN
		do
		end

	child_readable: BOOLEAN
		do
		end

	child_writable: BOOLEAN
		do
		end

	has (v: G): BOOLEAN
		do
		end

	is_empty: BOOLEAN
		do
		end

	is_equal (other: like Current): BOOLEAN
		do
		end

	is_leaf: BOOLEAN
		do
		end

	is_root: BOOLEAN
		do
		end

	is_sibling (other: attached like parent): BOOLEAN
		do
		end

	node_is_equal (other: like Current): BOOLEAN
		do
		end

	readable_child: BOOLEAN
		do
		end

	valid_cursor_index (i: INTEGER): BOOLEAN
		do
		end

	writable_child: BOOLEAN
		do
		end

feature -- Commands

	child_back
		deferred
		end

	child_finish
		deferred
		end

	child_forth
		deferred
		end

	child_go_i_th (i: INTEGER)
		deferred
		end

	child_go_to (p: CURSOR)
		deferred
		end

	child_put (v: like item)
		deferred
		end

	child_replace (v: like item)
		deferred
		end

	child_start
		deferred
		end

	copy (other: like Current)
		do
		end

	forget_left
		deferred
		end

	forget_right
		deferred
		end

	prune (n: like Current)
		deferred
		end

	put (v: like item)
		deferred
		end

	put_child (n: like parent)
		deferred
		end

	replace (v: like item)
		deferred
		end

	replace_child (n: like parent)
		deferred
		end

	sprout
		do
		end

	wipe_out
		deferred
		end

feature -- Constants

	readable: BOOLEAN = True

	writable: BOOLEAN = True

feature -- Obsolete

	duplicate (n: INTEGER): like Current
		obsolete
			"Kept for old code."
		deferred
		end

	fill (other: TREE [G])
		obsolete
			"Kept for old code."
		do
		end

feature {NONE} -- Implementation

	fill_subtree (s: TREE [G])
		obsolete
			"Kept for old code."
		deferred
		end

feature {TREE} -- Implementation

	attach_to_parent (n: like parent)
		do
		end

	clone_node (n: like Current): like Current
		deferred
		end

	fill_list (al: ARRAYED_LIST [G])
		do
		end

	subtree_count: INTEGER
		do
		end

	subtree_has (v: G): BOOLEAN
		do
		end

feature {NONE} -- Implementation

	child_remove
		do
		end

	copy_node (n: like Current)
		deferred
		end

	is_stable: BOOLEAN
		do
		end

	remove
		do
		end

	tree_copy (other, tmp_tree: like Current)
		do
		end

	tree_is_equal (t1, t2: like Current): BOOLEAN
		do
		end

end
