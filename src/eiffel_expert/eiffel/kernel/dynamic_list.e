note
	description: "Lists that can be extended and shortened anywhere."

deferred class
	DYNAMIC_LIST [G]

inherit
	LIST [G]
		undefine
			prune,
			prune_all,
			remove
		end

	DYNAMIC_CHAIN [G]
		undefine
			is_equal
		redefine
			put_right,
			remove_left,
			remove_right,
			wipe_out
		end

feature -- Commands

	merge_left (other: like Current)
		do
		end

	merge_right (other: like Current)
		do
		end

	put_left (v: like item)
		do
		end

	put_right (v: like item)
		deferred
		end

	remove
		deferred
		end

	remove_left
		deferred
		end

	remove_right
		deferred
		end

	wipe_out
		do
		end

end
