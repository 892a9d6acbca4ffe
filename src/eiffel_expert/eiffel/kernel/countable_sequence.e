note
	description: "Infinite sequences that are walked item by item."

deferred class
	COUNTABLE_SEQUENCE [G]

inherit
	COUNTABLE [G]
		rename
			item as i_th
		end

	LINEAR [G]
		redefine
			linear_representation
		end

inherit {NONE}
	ACTIVE [G]
		export
			{NONE} fill, prune_all, put, prune, wipe_out, replace, remove
		redefine
			replaceable
		end

feature -- Access

	index: INTEGER

	item: G
		do
			check interface_only: False then
			end
		end

feature -- Commands

	forth
		do
		end

	start
		do
		end

feature -- Constants

	after: BOOLEAN = False

	extendible: BOOLEAN = False

	prunable: BOOLEAN = False

	readable: BOOLEAN = True

	replaceable: BOOLEAN = False

	writable: BOOLEAN = False

feature {NONE} -- Implementation

	extend (v: G)
		do
		end

	finish
		do
		end

	linear_representation: LINEAR [G]
		do
			check interface_only: False then
			end
		end

	prune (v: G)
		do
		end

	put (v: G)
		do
			check interface_only: False then
			end
		end

	remove
		do
		end

	replace (v: G)
		do
		end

	wipe_out
		do
		end

end
