note
	description: "Trees with a fixed number of children."

class
	FIXED_TREE [G]

inherit
	CELL [G]
		undefine
			copy,
			is_equal
		end

	TREE [G]
		undefine
			child_after,
			child_before,
			child_item,
			child_off
		redefine
			attach_to_parent,
			child_capacity,
			parent
		end

create
	make,
	make_filled

feature {NONE} -- Initialization

	make (n: INTEGER; v: G)
		do
			check interface_only: False then
			end
		end

	make_filled (n: INTEGER; v: G)
		do
			check interface_only: False then
			end
		end

feature -- Access

	arity: INTEGER

	array_item (n: INTEGER): detachable like Current
		do
		end

	child: like parent
		do
			check interface_only: False then
			end
		end

	child_capacity: INTEGER
		do
		end

	child_cursor: CURSOR
		do
			check interface_only: False then
			end
		end

	child_index: INTEGER
		do
		end

	child_item: like item
		do
			check interface_only: False then
			end
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

feature -- Measurement

	capacity: INTEGER
		do
		end

feature -- Status

	child_after: BOOLEAN
		do
		end

	child_before: BOOLEAN
		do
		end

	child_contractable: BOOLEAN
		do
		end

	child_off: BOOLEAN
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

	child_go_to (p: CURSOR)
		do
		end

	child_put (v: like item)
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

	prune (n: like new_node)
		do
		end

	put_child (n: like new_node)
		do
		end

	put_i_th (v: like Current; n: INTEGER)
		do
		end

	put_left (v: like item)
		do
		end

	put_left_sibling (other: like new_node)
		do
		end

	put_right (v: like item)
		do
		end

	put_right_sibling (other: like new_node)
		do
		end

	remove_child
		do
		end

	replace_child (n: like new_node)
		do
		end

	search_child (v: like Current)
		do
		end

	wipe_out
		do
		end

feature -- Constants

	full: BOOLEAN = True

feature -- Obsolete

	duplicate (n: INTEGER): like Current
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {FIXED_TREE} -- Implementation

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

	fixed_list: FIXED_LIST [detachable like Current]

	new_node: like Current
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	set_fixed_list (a_list: like fixed_list)
		do
		end

feature {NONE} -- Implementation

	fl_duplicate (n: INTEGER): FIXED_LIST [detachable like Current]
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {NONE} -- Implementation

	extendible: BOOLEAN = False

	fl_extend (v: like Current)
		do
		end

	fl_extendible: BOOLEAN
		do
		end

	fl_fill (other: CONTAINER [like Current])
		do
		end

	fl_full: BOOLEAN
		do
		end

	fl_has (v: like Current): BOOLEAN
		do
		end

	fl_lin_rep: LINEAR [detachable like Current]
		do
			check interface_only: False then
			end
		end

	fl_make (n: INTEGER)
		do
		end

	fl_make_filled (n: INTEGER)
		do
		end

	fl_object_comparison: BOOLEAN
		do
		end

	fl_put (v: like Current)
		do
		end

	fl_remove
		do
		end

	fl_replace (v: detachable like Current)
		do
		end

	position_in_parent: INTEGER

end
