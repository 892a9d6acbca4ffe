note
	description: "Chains that can be extended and shortened at the cursor."

deferred class
	DYNAMIC_CHAIN [G]

inherit
	CHAIN [G]
		export
			{ANY} remove, prune_all, prune
		undefine
			prune,
			prune_all,
			remove
		end

	UNBOUNDED [G]

	DYNAMIC_TABLE [G, INTEGER]
		rename
			bag_put as sequence_put,
			force as put_i_th,
			item as i_th alias "[]",
			put as put_i_th,
			remove as remove_i_th,
			valid_key as valid_index
		undefine
			fill,
			sequence_put
		redefine
			prune_all
		end

feature -- Status

	extendible: BOOLEAN
		do
		end

feature -- Commands

	merge_left (other: like Current)
		require
			extendible: extendible
			not_before: not before
			other_one: other /= Current
		deferred
		end

	merge_right (other: like Current)
		require
			extendible: extendible
			not_after: not after
			other_one: other /= Current
		deferred
		end

	prune (v: like item)
		do
		end

	prune_all (v: like item)
		do
		end

	put_front (v: like item)
			-- Add `v' before all items.
		require
			extendible: extendible
		deferred
		ensure
			one_more: count = old count + 1
			first: first = v
		end

	put_left (v: like item)
			-- Add `v' before the current item.
		require
			extendible: extendible
			not_before: not before
		deferred
		ensure
			one_more: count = old count + 1
		end

	put_right (v: like item)
			-- Add `v' behind the current item.
		require
			extendible: extendible
			not_after: not after
		deferred
		ensure
			one_more: count = old count + 1
		end

	remove_i_th (i: INTEGER)
		do
		end

	remove_left
			-- Take out the item before the current one.
		require
			not_first: index > 1
		deferred
		ensure
			one_less: count = old count - 1
		end

	remove_right
			-- Take out the item behind the current one.
		require
			not_last: index < count
		deferred
		ensure
			one_less: count = old count - 1
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

feature {DYNAMIC_CHAIN} -- Implementation

	new_chain: like Current
		obsolete
			"Kept for old code."
		deferred
		end

end
