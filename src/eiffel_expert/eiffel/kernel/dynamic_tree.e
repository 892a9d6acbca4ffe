note
	description: "Trees whose number of children changes."

deferred class
	DYNAMIC_TREE [G]

inherit
	TREE [G]
		redefine
			parent
		end

feature -- Access

	parent: detachable DYNAMIC_TREE [G]

feature -- Commands

	child_extend (v: like item)
		deferred
		end

	child_put_left (v: like item)
		deferred
		end

	child_put_right (v: like item)
		deferred
		end

	extend (v: like item)
		do
		end

	fill_from_binary (b: BINARY_TREE [G])
		do
		end

	merge_tree_after (other: attached like first_child)
		deferred
		end

	merge_tree_before (other: attached like first_child)
		deferred
		end

	put_child_left (n: like parent)
		deferred
		end

	put_child_right (n: like parent)
		deferred
		end

	remove_child
		deferred
		end

	remove_left_child
		deferred
		end

	remove_right_child
		deferred
		end

feature -- Constants

	extendible: BOOLEAN = True

feature -- Obsolete

	duplicate (n: INTEGER): like Current
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {DYNAMIC_TREE} -- Implementation

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

	new_tree: like Current
		obsolete
			"Kept for old code."
		deferred
		end

feature {RECURSIVE_CURSOR_TREE} -- Implementation

	set_child (n: like parent)
		deferred
		end

end
