note
	description: "Collections which choose themselves what `item' a client sees and removes next."

deferred class
	ONE_ENDED_STORE [G]

inherit
	MEASURED_COLLECTION [G]

feature -- Access

	item: G
			-- Item that `remove' would take
		require
			not_empty: not is_empty
		deferred
		ensure
			unchanged: count = old count
		end

feature -- Status report

	is_full: BOOLEAN
			-- Is there no room for another item?
		deferred
		ensure
			something_there: Result implies not is_empty
		end

feature -- Element change

	put (a_item: G)
			-- Add `a_item'.
		require
			not_full: not is_full
		deferred
		ensure
			one_more: count = old count + 1
			added: occurrences (a_item) = old occurrences (a_item) + 1
		end

feature -- Removal

	remove
			-- Remove `item'.
		require
			not_empty: not is_empty
		deferred
		ensure
			one_less: count = old count - 1
		end

	wipe_out
			-- Remove all items.
		do
			from
			until
				is_empty
			loop
				remove
			variant
				count
			end
		ensure
			empty: is_empty
		end

end
