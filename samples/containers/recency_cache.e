note
	description: "Caches of fixed capacity that give up the value which has gone unused for longest."

class
	RECENCY_CACHE [G, K -> HASHABLE]

create
	make

feature {NONE} -- Initialization

	make (a_capacity: INTEGER)
			-- Start empty with room for `a_capacity' values.
		require
			positive: a_capacity > 0
		do
			capacity := a_capacity
			create entries.make (a_capacity)
		ensure
			capacity_set: capacity = a_capacity
			empty: count = 0
		end

feature -- Access

	value alias "[]" (a_key: K): G
			-- Value under `a_key'; asking for it does not count as use
		require
			present: has_key (a_key)
		do
			check attached entries.item (a_key) as l_entry then
				Result := l_entry.value
			end
		end

	keys_by_recency: ARRAYED_LIST [K]
			-- Keys, that of the value used last first
		local
			l_entry: like newest
		do
			from
				create Result.make (count)
				l_entry := newest
			until
				l_entry = Void
			loop
				Result.extend (l_entry.key)
				l_entry := l_entry.older
			end
		ensure
			complete: Result.count = count
		end

feature -- Measurement

	capacity: INTEGER
			-- Largest number of values

	count: INTEGER
			-- Number of values
		do
			Result := entries.count
		ensure
			not_negative: Result >= 0
		end

	hits: INTEGER
			-- Number of times that `fetch' found its value

	misses: INTEGER
			-- Number of times that `fetch' had to compute its value

feature -- Status report

	has_key (a_key: K): BOOLEAN
			-- Is there a value under `a_key'?
		do
			Result := entries.has (a_key)
		ensure
			not_if_empty: Result implies count > 0
		end

	is_full: BOOLEAN
			-- Will another value drive one out?
		do
			Result := count = capacity
		ensure
			definition: Result = (count = capacity)
		end

feature -- Element change

	put (a_value: G; a_key: K)
			-- Cache `a_value' under `a_key' as the value used last.
		local
			l_entry: CACHE_ENTRY [G, K]
		do
			if attached entries.item (a_key) as l_known then
				l_known.set_value (a_value)
				touch (a_key)
			else
				if is_full then
					drop_oldest
				end
				create l_entry.make (a_value, a_key)
				entries.force (l_entry, a_key)
				make_newest (l_entry)
			end
		ensure
			cached: has_key (a_key) and then value (a_key) = a_value
			used_last: keys_by_recency.first ~ a_key
			within_capacity: count = (old count + if old has_key (a_key) then 0 else 1 end).min (capacity)
		end

	touch (a_key: K)
			-- Count the value under `a_key' as the one used last.
		require
			present: has_key (a_key)
		do
			check attached entries.item (a_key) as l_entry then
				cut_out (l_entry)
				make_newest (l_entry)
			end
		ensure
			used_last: keys_by_recency.first ~ a_key
			same_count: count = old count
			same_value: value (a_key) = old value (a_key)
		end

	fetch (a_key: K; a_source: FUNCTION [K, G])
			-- Make the value under `a_key' the one used last; compute it with `a_source' if it is missing.
		do
			if has_key (a_key) then
				hits := hits + 1
				touch (a_key)
			else
				misses := misses + 1
				put (a_source.item ([a_key]), a_key)
			end
		ensure
			present: has_key (a_key)
			counted: hits + misses = old (hits + misses) + 1
			hit_if_known: hits = old hits + if old has_key (a_key) then 1 else 0 end
		end

feature -- Removal

	remove (a_key: K)
			-- Forget the value under `a_key'.
		require
			present: has_key (a_key)
		do
			check attached entries.item (a_key) as l_entry then
				cut_out (l_entry)
				entries.remove (a_key)
			end
		ensure
			forgotten: not has_key (a_key)
			one_less: count = old count - 1
		end

feature {NONE} -- Implementation

	entries: HASH_TABLE [CACHE_ENTRY [G, K], K]
			-- Entries by key

	newest: detachable CACHE_ENTRY [G, K]
			-- Entry used last

	oldest: detachable CACHE_ENTRY [G, K]
			-- Entry unused for longest

	drop_oldest
			-- Forget the value unused for longest.
		require
			not_empty: count > 0
		do
			check attached oldest as l_oldest then
				remove (l_oldest.key)
			end
		ensure
			one_less: count = old count - 1
		end

	cut_out (an_entry: CACHE_ENTRY [G, K])
			-- Take `an_entry' out of the chain.
		do
			if an_entry = newest then
				newest := an_entry.older
			end
			if an_entry = oldest then
				oldest := an_entry.newer
			end
			an_entry.detach_from_chain
		ensure
			cut: newest /= an_entry and oldest /= an_entry
		end

	make_newest (an_entry: CACHE_ENTRY [G, K])
			-- Put `an_entry' at the head of the chain.
		require
			unlinked: an_entry.newer = Void and an_entry.older = Void
		do
			an_entry.link_older (newest)
			newest := an_entry
			if oldest = Void then
				oldest := an_entry
			end
		ensure
			at_head: newest = an_entry
		end

invariant
	capacity_positive: capacity > 0
	within_capacity: count <= capacity
	counters_not_negative: hits >= 0 and misses >= 0

end
