note
	description: "Trees whose children are stored in an array."

class
	ARRAYED_TREE [G]

inherit
	CELL [G]
		undefine
			copy,
			is_equal
		end

	DYNAMIC_TREE [G]
		undefine
			child_after,
			child_before,
			child_off,
			readable_child,
			writable_child
		redefine
			attach_to_parent,
			duplicate,
			duplicate_all,
			extend,
			fill_subtree,
			parent
		end

create
	make

feature {NONE} -- Initialization

	make (n: INTEGER; v: G)
		do
			check interface_only: False then
			end
		end

feature -- Access

	arity: INTEGER
		do
		end

	array_item (n: INTEGER): like Current
		do
			check interface_only: False then
			end
		end

	child: attached like parent
		do
			check interface_only: False then
			end
		end

	child_cursor: CURSOR
		do
			check interface_only: False then
			end
		end

	child_index: INTEGER
		do
		end

	first_child: like parent
		do
			check interface_only: False then
			end
		end

	index_of (v: like Current; i: INTEGER): INTEGER
		do
		end

	last_child: like first_child
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

	right_sibling: like parent
		do
			check interface_only: False then
			end
		end

feature -- Status

	child_after: BOOLEAN
		do
		end

	child_before: BOOLEAN
		do
		end

	child_off: BOOLEAN
		do
		end

	readable_child: BOOLEAN
		do
		end

	writable_child: BOOLEAN
		do
		end

feature -- Commands

	child_back
		do
		end

	child_extend (v: like item)
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

	child_go_to (p: CURSOR)
		do
		end

	child_move (i: INTEGER)
		do
		end

	child_put (v: like item)
		do
		end

	child_put_left (v: like item)
		do
		end

	child_put_right (v: like item)
		do
		end

	child_replace (v: like item)
		do
		end

	child_start
		do
		end

	do_all (an_agent: PROCEDURE [G])
		do
		end

	forget_left
		do
		end

	forget_right
		do
		end

	merge_tree_after (other: like Current)
		do
		end

	merge_tree_before (other: like Current)
		do
		end

	prune (n: like child)
		do
		end

	put_child (n: like child)
		do
		end

	put_child_left (n: like child)
		do
		end

	put_child_right (n: like child)
		do
		end

	remove_child
		do
		end

	remove_left_child
		do
		end

	remove_right_child
		do
		end

	replace_child (n: like child)
		do
		end

	search_child (v: like Current)
		do
		end

	wipe_out
		do
		end

feature -- Obsolete

	duplicate (n: INTEGER): like Current
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {ARRAYED_TREE} -- Implementation

	attach_to_parent (n: like parent)
		do
		end

	clone_node (n: like Current): like Current
		do
			check interface_only: False then
			end
		end

	copy_node (n: like Current)
		do
		end

	duplicate_all: like Current
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	fill_subtree (other: TREE [G])
		obsolete
			"Kept for old code."
		do
		end

	new_node: like Current
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {NONE} -- Implementation

	al_duplicate (n: INTEGER): ARRAYED_LIST [like Current]
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	new_tree: like Current
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {NONE} -- Implementation

	al_extend (v: like Current)
		do
		end

	al_extendible: BOOLEAN
		do
		end

	al_fill (other: CONTAINER [like Current])
		do
		end

	al_full: BOOLEAN
		do
		end

	al_has (v: like Current): BOOLEAN
		do
		end

	al_lin_rep: LINEAR [like Current]
		do
			check interface_only: False then
			end
		end

	al_merge_left (v: ARRAYED_LIST [like Current])
		do
		end

	al_merge_right (v: ARRAYED_LIST [like Current])
		do
		end

	al_object_comparison: BOOLEAN
		do
		end

	al_put (v: like Current)
		do
		end

	al_put_left (v: like Current)
		do
		end

	al_put_right (v: like Current)
		do
		end

	al_remove
		do
		end

	al_remove_left
		do
		end

	al_remove_right
		do
		end

	al_replace (v: like Current)
		do
		end

	arrayed_list: ARRAYED_LIST [like Current]

	attach (other: like Current)
		do
		end

	do_all_internal (an_agent: PROCEDURE [G]; a_tree_node: like Current)
		do
		end

	extend (v: G)
		do
		end

	new_cell (v: like item): like Current
		do
			check interface_only: False then
			end
		end

	position_in_parent: INTEGER
		do
		end

	set_child (n: like parent)
		do
		end

end
