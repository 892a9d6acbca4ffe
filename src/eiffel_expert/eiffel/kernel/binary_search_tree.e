note
	description: "Binary trees whose items are in order."

class
	BINARY_SEARCH_TREE [G -> COMPARABLE]

inherit
	BINARY_TREE [G]
		rename
			make as bt_make,
			put as bt_put
		export
			{BINARY_SEARCH_TREE} put_left_child, put_right_child, remove_left_child, remove_right_child
		redefine
			has,
			parent
		end

create
	make

create {BINARY_SEARCH_TREE}
	bt_make

feature {NONE} -- Initialization

	make (v: like item)
		do
			check interface_only: False then
			end
		end

feature -- Access

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

	parent: detachable BINARY_SEARCH_TREE [G]

	tree_item (v: like item): detachable like Current
		do
		end

feature -- Status

	has (v: like item): BOOLEAN
		do
		end

	sorted: BOOLEAN
		do
		end

	sorted_and_less (i: like item): BOOLEAN
		do
		end

feature -- Commands

	extend (v: like item)
		do
		end

	i_infix
		do
		end

	node_action (v: like item)
		do
		end

	postorder
		do
		end

	preorder
		do
		end

	put (v: like item)
		do
			check interface_only: False then
			end
		end

	sort
		do
		end

feature {BINARY_SEARCH_TREE, BINARY_SEARCH_TREE_SET} -- Implementation

	intersect (other: BINARY_SEARCH_TREE [G])
		do
		end

	is_subset (other: like Current): BOOLEAN
		do
		end

	max_node: like Current
		do
			check interface_only: False then
			end
		end

	merge (other: like Current)
		do
		end

	min_node: like Current
		do
			check interface_only: False then
			end
		end

	pruned (v: like item; par: detachable like Current): detachable like Current
		do
		end

	remove_node
		do
		end

	subtract (other: BINARY_SEARCH_TREE [G])
		do
		end

feature {NONE} -- Implementation

	fill_from_sorted_special (t: SPECIAL [G]; s, e: INTEGER)
		do
		end

	items_equal (src, dest: like item): BOOLEAN
		do
		end

	set_comparison_mode (t: like Current)
		do
		end

end
