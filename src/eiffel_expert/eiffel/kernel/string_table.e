note
	description: "Hash tables whose keys are strings of any kind."

class
	STRING_TABLE [G]

inherit
	HASH_TABLE [G, READABLE_STRING_GENERAL]
		redefine
			empty_duplicate,
			hash_code_of,
			is_equal,
			same_keys
		end

create
	make,
	make_equal,
	make_caseless,
	make_equal_caseless

feature {NONE} -- Initialization

	make_caseless (n: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_equal_caseless (n: INTEGER)
		do
			check interface_only: False then
			end
		end

feature -- Access

	hash_code_of (a_key: READABLE_STRING_GENERAL): INTEGER
		do
		end

feature -- Status

	is_case_insensitive: BOOLEAN

	is_equal (other: like Current): BOOLEAN
		do
		end

	same_keys (a_search_key, a_key: READABLE_STRING_GENERAL): BOOLEAN
		do
		end

feature {NONE} -- Implementation

	empty_duplicate (n: INTEGER): like Current
		do
			check interface_only: False then
			end
		end

end
