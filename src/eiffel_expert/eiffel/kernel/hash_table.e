note
	description: "Tables of items with hashable keys."

class
	HASH_TABLE [G, K -> detachable HASHABLE]

inherit
	UNBOUNDED [G]
		rename
			has as has_item
		redefine
			copy,
			is_equal
		end

	DYNAMIC_TABLE [G, K]
		rename
			at as definite_item,
			extend as collection_extend,
			item as definite_item,
			has as has_item,
			valid_key as has
		redefine
			copy,
			is_equal
		end

	TABLE_ITERABLE [G, K]
		redefine
			copy,
			is_equal
		end

	READABLE_INDEXABLE [G]
		rename
			item as iteration_item,
			lower as iteration_lower,
			upper as iteration_upper,
			valid_index as valid_iteration_index
		redefine
			copy,
			is_equal,
			new_cursor
		end

	MISMATCH_CORRECTOR
		export
			{NONE} all
			{ANY} mismatch_information
		undefine
			copy,
			is_equal
		redefine
			correct_mismatch
		end

create
	make,
	make_equal,
	make_from_iterable_tuples

convert
	make_from_iterable_tuples ({ARRAY [TUPLE [G, K]]})

feature -- Initialization

	make (n: INTEGER)
			-- Table without items, with room for `n'
		require
			not_negative: n >= 0
		do
			check interface_only: False then
			end
		ensure
			empty: is_empty
		end

	make_equal (n: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_from_iterable_tuples (other: ITERABLE [TUPLE [G, K]])
		do
			check interface_only: False then
			end
		end

feature -- Access

	current_keys: ARRAY [K]
			-- All keys
		do
			check interface_only: False then
			end
		end

	cursor: CURSOR
		do
			check interface_only: False then
			end
		end

	definite_item (key: K): G
		do
			check interface_only: False then
			end
		end

	found_item: detachable G

	hash_code_of (a_key: attached K): INTEGER
		do
		end

	item_for_iteration: G
			-- Item at the table's own position
		do
			check interface_only: False then
			end
		end

	iteration_item (i: INTEGER): G
		do
			check interface_only: False then
			end
		end

	iteration_lower: INTEGER
		do
		end

	iteration_upper: INTEGER
		do
		end

	key_for_iteration: K
			-- Key at the table's own position
		do
			check interface_only: False then
			end
		end

	linear_representation: ARRAYED_LIST [G]
		do
			check interface_only: False then
			end
		end

	new_cursor: HASH_TABLE_ITERATION_CURSOR [G, K]
		do
			check interface_only: False then
			end
		end

	occurrences (v: G): INTEGER
		do
		end

feature -- Measurement

	capacity: INTEGER

	count: INTEGER
			-- Number of items

feature -- Operators

	at alias "@" (key: K): detachable G assign force
		note
			option: stable
		do
		end

	item alias "[]" (key: K): detachable G assign force
			-- Item of `key', a default value if there is none
		note
			option: stable
		do
		end

feature -- Status

	after: BOOLEAN
		do
		end

	conflict: BOOLEAN
		do
		end

	disjoint (other: HASH_TABLE [G, K]): BOOLEAN
		do
		end

	found: BOOLEAN
		do
		end

	has (key: K): BOOLEAN
			-- Is there an item of `key'?
		do
		end

	has_item (v: G): BOOLEAN
			-- Is `v' an item?
		do
		end

	has_key (key: K): BOOLEAN
			-- Is there an item of `key'? If so, `found_item' is it.
		do
		ensure then
			found_or_not: found = Result
		end

	inserted: BOOLEAN
		do
		end

	is_equal (other: like Current): BOOLEAN
		do
		end

	not_found: BOOLEAN
		do
		end

	off: BOOLEAN
		do
		end

	removed: BOOLEAN
		do
		end

	replaced: BOOLEAN
		do
		end

	same_keys (a_search_key, a_key: K): BOOLEAN
		do
		end

	valid_cursor (c: CURSOR): BOOLEAN
		do
		end

	valid_iteration_index (i: INTEGER): BOOLEAN
		do
		end

feature -- Commands

	accommodate (n: INTEGER)
		do
		end

	copy (other: like Current)
		do
		end

	extend (new: G; key: K)
			-- File `new' under `key', which has nothing yet.
		require
			not_present: not has (key)
		do
		ensure
			there: item (key) = new
			one_more: count = old count + 1
		end

	force (new: G; key: K)
			-- File `new' under `key', in place of what may be there.
		do
		ensure then
			there: item (key) = new
		end

	forth
		do
		end

	go_to (c: CURSOR)
		do
		end

	merge (other: HASH_TABLE [G, K])
		do
		end

	prune (v: G)
		do
		end

	put (new: G; key: K)
			-- File `new' under `key', unless something is there; `inserted' tells.
		do
			check interface_only: False then
			end
		ensure then
			there: has (key)
			one_more_or_conflict: inserted = (count = old count + 1)
		end

	remove (key: K)
			-- Take out the item of `key', if there is one.
		do
		ensure then
			gone: not has (key)
		end

	replace (new: G; key: K)
			-- Put `new' in place of the item of `key', if there is one.
		do
		ensure
			replaced_or_missing: replaced or not_found
		end

	replace_key (new_key: K; old_key: K)
		do
		ensure
			replaced_or_not: replaced or not_found or conflict
		end

	search (key: K)
			-- Look for `key'; `found' and `found_item' tell.
		do
		ensure
			found_or_not: found or not_found
		end

	start
		do
		end

	wipe_out
		do
		ensure then
			empty: count = 0
		end

feature -- Constants

	extendible: BOOLEAN = False

	full: BOOLEAN = False

feature -- Obsolete

	clear_all
		obsolete
			"Kept for old code."
		do
		end

	search_item: detachable G
		obsolete
			"Kept for old code."
		do
		end

	valid_key (k: K): BOOLEAN
		obsolete
			"Kept for old code."
		do
		end

feature {HASH_TABLE, HASH_TABLE_ITERATION_CURSOR} -- Implementation

	content: SPECIAL [G]

	keys: SPECIAL [K]

feature {HASH_TABLE_ITERATION_CURSOR} -- Implementation

	next_iteration_position (a_position: like iteration_position): like iteration_position
		do
			check interface_only: False then
			end
		end

	previous_iteration_position (a_position: like iteration_position): like iteration_position
		do
			check interface_only: False then
			end
		end

feature {HASH_TABLE} -- Implementation

	control: INTEGER

	deleted_item_position: INTEGER

	deleted_marks: SPECIAL [BOOLEAN]

	has_default: BOOLEAN

	indexes_map: SPECIAL [INTEGER]

	item_position: INTEGER

	iteration_position: INTEGER

	position: INTEGER
		do
		end

	soon_full: BOOLEAN
		do
		end

feature {NONE} -- Implementation

	add_space
		do
		end

	collection_extend (v: G)
		do
		end

	computed_default_key: detachable K
		do
		end

	computed_default_value: detachable G
		do
		end

	conflict_constant: INTEGER = 1

	correct_mismatch
		do
		end

	default_key_value: G
		do
			check interface_only: False then
			end
		end

	deleted (i: INTEGER): BOOLEAN
		do
		end

	deleted_position (a_pos: INTEGER): INTEGER
		do
		end

	empty_duplicate (n: INTEGER): like Current
		do
			check interface_only: False then
			end
		end

	found_constant: INTEGER = 2

	hash_table_version_64: BOOLEAN

	ht_deleted_item: detachable G

	ht_deleted_key: detachable K

	ht_deleted_position: INTEGER = -2

	ht_impossible_position: INTEGER = -1

	ht_lowest_deleted_position: INTEGER

	ht_max_position: INTEGER = 0x7FFFFFFD

	initial_position (hash_value: INTEGER): INTEGER
		do
		end

	inserted_constant: INTEGER = 4

	internal_search (key: K)
		do
		end

	is_off_position (pos: INTEGER): BOOLEAN
		do
		end

	key_at (n: INTEGER): detachable K
		do
		end

	minimum_capacity: INTEGER = 2

	not_found_constant: INTEGER = 8

	occupied (i: INTEGER): BOOLEAN
		do
		end

	position_increment (hash_value: INTEGER): INTEGER
		do
		end

	removed_constant: INTEGER = 16

	replaced_constant: INTEGER = 32

	search_for_insertion (key: K)
		do
		end

	set_conflict
		do
		end

	set_content (c: like content)
		do
		end

	set_deleted_marks (d: like deleted_marks)
		do
		end

	set_found
		do
		end

	set_indexes_map (v: like indexes_map)
		do
		end

	set_inserted
		do
		end

	set_keys (c: like keys)
		do
		end

	set_no_status
		do
		end

	set_not_found
		do
		end

	set_removed
		do
		end

	set_replaced
		do
		end

	special_status: BOOLEAN
		do
		end

	truly_occupied (i: INTEGER): BOOLEAN
		do
		end

end
