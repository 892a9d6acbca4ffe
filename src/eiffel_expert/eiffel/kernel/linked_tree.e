note
	description: "Trees whose children are linked cells."

class
	LINKED_TREE [G]

inherit
	DYNAMIC_TREE [G]
		rename
			empty as ll_empty
		export
			{NONE} ll_empty
		undefine
			child_after,
			child_before,
			child_item,
			child_off
		redefine
			new_cursor,
			parent
		select
			has,
			new_cursor
		end

	LINKABLE [G]
		rename
			right as right_sibling,
			put_right as l_put_right
		export
			{ANY} put, replace
			{LINKED_TREE} l_put_right, forget_right
		undefine
			copy,
			is_equal
		end

	LINKED_LIST [G]
		rename
			active as child,
			put_left as child_put_left,
			put_right as child_put_right,
			after as child_after,
			back as child_back,
			before as child_before,
			count as arity,
			cursor as child_cursor,
			duplicate as ll_duplicate,
			empty as ll_empty,
			is_empty as is_leaf,
			extend as child_extend,
			extendible as child_extendible,
			fill as ll_fill,
			finish as child_finish,
			first_element as first_child,
			forth as child_forth,
			full as ll_full,
			go_i_th as child_go_i_th,
			go_to as child_go_to,
			has as ll_has,
			index as child_index,
			isfirst as child_isfirst,
			islast as child_islast,
			item as child_item,
			last_element as last_child,
			make as ll_make,
			merge_left as ll_merge_left,
			merge_right as ll_merge_right,
			new_chain as new_tree,
			new_cursor as ll_new_cursor,
			off as child_off,
			prune as ll_prune,
			put as child_put,
			readable as child_readable,
			remove as remove_child,
			remove_left as remove_left_child,
			remove_right as remove_right_child,
			replace as child_replace,
			search as search_child,
			start as child_start,
			writable as child_writable
		export
			{ANY} child
			{NONE} ll_make, ll_has, ll_merge_left, ll_merge_right, ll_fill, ll_duplicate, ll_full, ll_empty, ll_new_cursor
		undefine
			child_isfirst,
			child_islast,
			child_readable,
			child_writable,
			copy,
			is_equal,
			is_leaf,
			linear_representation,
			valid_cursor_index
		redefine
			child_cursor,
			first_child,
			new_cell,
			new_tree
		select
			is_leaf
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

	child_cursor: LINKED_TREE_CURSOR [G]
		do
			check interface_only: False then
			end
		end

	first_child: like parent

	left_sibling: like parent
		do
			check interface_only: False then
			end
		end

	new_cursor: LINKED_TREE_ITERATION_CURSOR [G]
		do
			check interface_only: False then
			end
		end

	parent: detachable like new_cell

feature -- Commands

	merge_tree_after (other: like new_cell)
		do
		end

	merge_tree_before (other: like new_cell)
		do
		end

	prune (n: like new_cell)
		do
		end

	put_child (n: like new_cell)
		do
		end

	put_child_left (n: like new_cell)
		do
		end

	put_child_right (n: like new_cell)
		do
		end

	replace_child (n: like new_cell)
		do
		end

feature {LINKED_TREE} -- Implementation

	clone_node (n: like Current): like Current
		do
			check interface_only: False then
			end
		end

	copy_node (n: like Current)
		do
		end

	new_cell (v: like item): like Current
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

feature {RECURSIVE_CURSOR_TREE} -- Implementation

	set_child (n: like parent)
		do
		end

feature {NONE} -- Implementation

	attach (other: like new_cell)
		do
		end

	forget_left
		do
		end

end
