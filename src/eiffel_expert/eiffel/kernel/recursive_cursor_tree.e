note
	description: "Trees with a cursor that are made of trees."

deferred class
	RECURSIVE_CURSOR_TREE [G]

inherit
	CURSOR_TREE [G]
		redefine
			extend,
			extendible
		end

feature -- Access

	arity: INTEGER
		do
		end

	cursor: RECURSIVE_TREE_CURSOR [G]
		do
			check interface_only: False then
			end
		end

	item: G
		do
			check interface_only: False then
			end
		end

feature -- Measurement

	count: INTEGER
		do
		end

feature -- Status

	above: BOOLEAN
		do
		end

	after: BOOLEAN

	before: BOOLEAN

	extendible: BOOLEAN
		do
		end

	is_empty: BOOLEAN
		do
		end

	is_root: BOOLEAN
		do
		end

	isfirst: BOOLEAN
		do
		end

	islast: BOOLEAN
		do
		end

	valid_cursor (p: CURSOR): BOOLEAN
		do
		end

feature -- Commands

	back
		do
		end

	down (i: INTEGER)
		do
		end

	extend (v: G)
		do
		end

	forth
		do
		end

	go_to (p: CURSOR)
		do
		end

	remove
		do
		end

	replace (v: G)
		do
		end

	up
		do
		end

	wipe_out
		do
		end

feature {NONE} -- Implementation

	above_node: like active

	active: DYNAMIC_TREE [G]

	active_parent: detachable like active

	corresponding_child
		do
		end

	unchecked_go (p: like cursor)
		do
		end

end
