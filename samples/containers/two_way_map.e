note
	description: "One-to-one maps that can be read in both directions."

class
	TWO_WAY_MAP [K -> HASHABLE, V -> HASHABLE]

create
	make

feature {NONE} -- Initialization

	make
			-- Start empty.
		do
			create values.make (8)
			create keys.make (8)
		ensure
			empty: is_empty
		end

feature -- Access

	value alias "[]" (a_key: K): V
			-- Value paired with `a_key'
		require
			present: has_key (a_key)
		do
			check attached values.item (a_key) as l_value then
				Result := l_value
			end
		ensure
			paired: key (Result) ~ a_key
		end

	key (a_value: V): K
			-- Key paired with `a_value'
		require
			present: has_value (a_value)
		do
			check attached keys.item (a_value) as l_key then
				Result := l_key
			end
		ensure
			known: has_key (Result)
		end

	inverse: TWO_WAY_MAP [V, K]
			-- Map from the values to the keys
		do
			create Result.make
			across values as v loop
				Result.put (@v.key, v)
			end
		ensure
			same_count: Result.count = count
		end

feature -- Measurement

	count: INTEGER
			-- Number of pairs
		do
			Result := values.count
		ensure
			not_negative: Result >= 0
		end

feature -- Status report

	is_empty: BOOLEAN
			-- Are there no pairs?
		do
			Result := count = 0
		ensure
			definition: Result = (count = 0)
		end

	has_key (a_key: K): BOOLEAN
			-- Is `a_key' in a pair?
		do
			Result := values.has (a_key)
		ensure
			not_if_empty: Result implies not is_empty
		end

	has_value (a_value: V): BOOLEAN
			-- Is `a_value' in a pair?
		do
			Result := keys.has (a_value)
		ensure
			not_if_empty: Result implies not is_empty
		end

feature -- Element change

	put (a_value: V; a_key: K)
			-- Pair `a_key' with `a_value'.
		require
			new_key: not has_key (a_key)
			new_value: not has_value (a_value)
		do
			values.put (a_value, a_key)
			keys.put (a_key, a_value)
		ensure
			paired: value (a_key) ~ a_value
			one_more: count = old count + 1
		end

	force (a_value: V; a_key: K)
			-- Pair `a_key' with `a_value'; split the pairs that they were in before.
		do
			if has_key (a_key) then
				remove (a_key)
			end
			if has_value (a_value) then
				remove (key (a_value))
			end
			put (a_value, a_key)
		ensure
			paired: value (a_key) ~ a_value
			at_most_one_more: count <= old count + 1
		end

feature -- Removal

	remove (a_key: K)
			-- Remove the pair of `a_key'.
		require
			present: has_key (a_key)
		do
			keys.remove (value (a_key))
			values.remove (a_key)
		ensure
			key_gone: not has_key (a_key)
			value_gone: not has_value (old value (a_key))
			one_less: count = old count - 1
		end

feature {NONE} -- Implementation

	values: HASH_TABLE [V, K]
			-- Values by key

	keys: HASH_TABLE [K, V]
			-- Keys by value

invariant
	one_to_one: values.count = keys.count

end
