note
	description: "Trees with a left and a right child."

class
	BINARY_TREE [G]

inherit
	CELL [G]
		undefine
			copy,
			is_equal
		end

	TREE [G]
		redefine
			child_after,
			child_capacity,
			child_remove,
			fill_list,
			is_leaf,
			parent,
			subtree_count,
			subtree_has
		end

create
	make

feature {NONE} -- Initialization

	make (v: like item)
		do
			check interface_only: False then
			end
		end

feature -- Access

	arity: INTEGER
		do
		end

	child: like parent
		do
			check interface_only: False then
			end
		end

	child_cursor: ARRAYED_LIST_CURSOR
		do
			check interface_only: False then
			end
		end

	child_index: INTEGER

	first_child: like parent
		do
			check interface_only: False then
			end
		end

	last_child: like parent
		do
			check interface_only: False then
			end
		end

	left_child: like parent

	left_item: like item
		do
			check interface_only: False then
			end
		end

	left_sibling: like parent
		do
			check interface_only: False then
			end
		end

	parent: detachable like Current

	right_child: like parent

	right_item: like item
		do
			check interface_only: False then
			end
		end

	right_sibling: like parent
		do
			check interface_only: False then
			end
		end

feature -- Status

	child_after: BOOLEAN
		do
		end

	has_both: BOOLEAN
		do
		end

	has_left: BOOLEAN
		do
		end

	has_none: BOOLEAN
		do
		end

	has_right: BOOLEAN
		do
		end

	is_leaf: BOOLEAN
		do
		end

feature -- Commands

	child_back
		do
		end

	child_finish
		do
		end

	child_forth
		do
		end

	child_go_i_th (i: INTEGER)
		do
		end

	child_go_to (p: ARRAYED_LIST_CURSOR)
		do
		end

	child_put (v: like item)
		do
		end

	child_remove
		do
		end

	child_replace (v: like item)
		do
		end

	child_start
		do
		end

	forget_left
		do
		end

	forget_right
		do
		end

	prune (n: like new_tree)
		do
		end

	put_child (n: like new_tree)
		do
		end

	put_left_child (n: like parent)
		do
		end

	put_right_child (n: like parent)
		do
		end

	remove_left_child
		do
		end

	remove_right_child
		do
		end

	replace_child (n: like new_tree)
		do
		end

	wipe_out
		do
		end

feature -- Constants

	child_capacity: INTEGER = 2

feature -- Obsolete

	duplicate (n: INTEGER): like Current
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	duplicate_all: like Current
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {BINARY_TREE} -- Implementation

	clone_node (n: like Current): like Current
		do
			check interface_only: False then
			end
		end

	copy_node (n: like Current)
		do
		end

	fill_list (al: ARRAYED_LIST [G])
		do
		end

feature {NONE} -- Implementation

	fill_subtree (other: TREE [G])
		obsolete
			"Kept for old code."
		do
		end

	new_tree: like Current
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {NONE} -- Implementation

	subtree_count: INTEGER
		do
		end

	subtree_has (v: G): BOOLEAN
		do
		end

end
