note
	description: "Nodes of the binary search tree behind a SORTED_TREE_SET."

class
	TREE_SET_NODE [G -> COMPARABLE]

create
	make

feature {NONE} -- Initialization

	make (an_item: G)
			-- Start as a leaf that holds `an_item'.
		do
			item := an_item
		ensure
			item_set: item = an_item
			leaf: is_leaf
		end

feature -- Access

	item: G
			-- Item held

	left: detachable TREE_SET_NODE [G] assign set_left
			-- Root of the smaller items, if any

	right: detachable TREE_SET_NODE [G] assign set_right
			-- Root of the greater items, if any

	leftmost: TREE_SET_NODE [G]
			-- Node of the smallest item at or below this node
		do
			Result := Current
			from
			until
				not attached Result.left as l_left
			loop
				Result := l_left
			end
		ensure
			nothing_smaller: Result.left = Void
		end

	rightmost: TREE_SET_NODE [G]
			-- Node of the greatest item at or below this node
		do
			Result := Current
			from
			until
				not attached Result.right as l_right
			loop
				Result := l_right
			end
		ensure
			nothing_greater: Result.right = Void
		end

feature -- Measurement

	height: INTEGER
			-- Number of nodes on the longest way down from here
		do
			if attached left as l_left then
				Result := l_left.height
			end
			if attached right as l_right then
				Result := Result.max (l_right.height)
			end
			Result := Result + 1
		ensure
			positive: Result > 0
			leaf_is_one_high: is_leaf implies Result = 1
		end

feature -- Status report

	is_leaf: BOOLEAN
			-- Is nothing below this node?
		do
			Result := left = Void and right = Void
		ensure
			definition: Result = (left = Void and right = Void)
		end

	is_ordered: BOOLEAN
			-- Are all items to the left smaller and all items to the right greater?
		do
			Result := (attached left as l implies l.is_ordered and then l.rightmost.item < item) and then
				(attached right as r implies r.is_ordered and then r.leftmost.item > item)
		ensure
			leaf: is_leaf implies Result
		end

feature -- Element change

	put (an_item: G)
			-- Hold `an_item'.
		do
			item := an_item
		ensure
			item_set: item = an_item
			links_kept: left = old left and right = old right
		end

	set_left (a_node: like left)
			-- Make `a_node' the root of the smaller items.
		do
			left := a_node
		ensure
			left_set: left = a_node
			right_kept: right = old right
		end

	set_right (a_node: like right)
			-- Make `a_node' the root of the greater items.
		do
			right := a_node
		ensure
			right_set: right = a_node
			left_kept: left = old left
		end

end
