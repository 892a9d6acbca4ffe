note
	description: "Finite collections whose items can be counted, looked for and iterated over."

deferred class
	MEASURED_COLLECTION [G]

inherit
	ITERABLE [G]

feature -- Access

	new_cursor: ITERATION_CURSOR [G]
			-- Fresh cursor over a snapshot of the items, in the order of `snapshot'
		do
			Result := snapshot.new_cursor
		end

	snapshot: ARRAYED_LIST [G]
			-- New list of all items; later changes of this collection don't affect it
		deferred
		ensure
			same_count: Result.count = count
		end

	first_satisfying (a_test: PREDICATE [G]): detachable G
			-- First item for which `a_test' holds; the default value of the type if there is none
		local
			l_items: like snapshot
		do
			l_items := snapshot
			from
				l_items.start
			until
				l_items.after or else a_test.item ([l_items.item])
			loop
				l_items.forth
			end
			if not l_items.after then
				Result := l_items.item
			end
		ensure
			unchanged: count = old count
		end

feature -- Measurement

	count: INTEGER
			-- Number of items
		deferred
		ensure
			not_negative: Result >= 0
		end

	occurrences (a_item: G): INTEGER
			-- Number of items equal to `a_item'
		do
			across Current as i loop
				if i ~ a_item then
					Result := Result + 1
				end
			end
		ensure
			in_range: 0 <= Result and Result <= count
			consistent: (Result > 0) = has (a_item)
		end

	count_satisfying (a_test: PREDICATE [G]): INTEGER
			-- Number of items for which `a_test' holds
		do
			across Current as i loop
				if a_test.item ([i]) then
					Result := Result + 1
				end
			end
		ensure
			in_range: 0 <= Result and Result <= count
		end

feature -- Status report

	is_empty: BOOLEAN
			-- Are there no items?
		do
			Result := count = 0
		ensure
			definition: Result = (count = 0)
		end

	has (a_item: G): BOOLEAN
			-- Is there an item equal to `a_item'?
		do
			Result := across Current as i some i ~ a_item end
		ensure
			not_if_empty: Result implies not is_empty
		end

feature -- Iteration

	do_each (an_action: PROCEDURE [G])
			-- Apply `an_action' to every item, in the order of `snapshot'.
		do
			across Current as i loop
				an_action.call ([i])
			end
		ensure
			same_count: count = old count
		end

end
