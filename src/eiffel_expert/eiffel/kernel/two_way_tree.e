note
	description: "Trees whose children are linked both ways."

class
	TWO_WAY_TREE [G]

inherit
	DYNAMIC_TREE [G]
		undefine
			child_after,
			child_before,
			child_islast,
			child_item,
			child_off
		redefine
			new_cursor,
			parent
		select
			has,
			new_cursor
		end

	BI_LINKABLE [G]
		rename
			left as left_sibling,
			right as right_sibling,
			put_left as bl_put_left,
			put_right as bl_put_right
		export
			{ANY} left_sibling, right_sibling
			{TWO_WAY_TREE} bl_put_left, bl_put_right, forget_left, forget_right
		undefine
			copy,
			is_equal
		end

	TWO_WAY_LIST [G]
		rename
			active as child,
			put_left as child_put_left,
			put_right as child_put_right,
			after as child_after,
			back as child_back,
			before as child_before,
			count as arity,
			cursor as child_cursor,
			duplicate as twl_duplicate,
			is_empty as is_leaf,
			extend as child_extend,
			extendible as child_extendible,
			fill as twl_fill,
			finish as child_finish,
			first_element as first_child,
			forth as child_forth,
			full as twl_full,
			go_i_th as child_go_i_th,
			go_to as child_go_to,
			has as twl_has,
			index as child_index,
			isfirst as child_isfirst,
			islast as child_islast,
			item as child_item,
			last_element as last_child,
			make as twl_make,
			merge_left as twl_merge_left,
			merge_right as twl_merge_right,
			new_cursor as twl_new_cursor,
			off as child_off,
			prune as twl_prune,
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
			{NONE} twl_make, twl_has, twl_fill, twl_duplicate, twl_full, twl_new_cursor, split
		undefine
			child_isfirst,
			child_readable,
			child_writable,
			copy,
			is_equal,
			is_leaf,
			linear_representation,
			valid_cursor_index
		redefine
			child_cursor,
			child_islast,
			first_child,
			last_child,
			new_cell,
			new_chain,
			split
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

	child_cursor: TWO_WAY_TREE_CURSOR [G]
		do
			check interface_only: False then
			end
		end

	first_child: like parent

	last_child: like parent

	new_cursor: TWO_WAY_TREE_ITERATION_CURSOR [G]
		do
			check interface_only: False then
			end
		end

	parent: detachable like new_cell

feature -- Status

	child_islast: BOOLEAN
		do
		end

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

	split (n: INTEGER)
		do
		end

feature {RECURSIVE_CURSOR_TREE} -- Implementation

	set_child (n: like parent)
		do
		end

feature {TWO_WAY_TREE} -- Implementation

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

	new_chain: like Current
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

	attach (other: like new_cell)
		do
		end

end
