note
	description: "Objects that hold an address."

class
	POINTER_REF

inherit
	HASHABLE
		redefine
			is_equal,
			is_hashable,
			out
		end

	REFACTORING_HELPER
		redefine
			is_equal,
			out
		end

feature -- Access

	hash_code: INTEGER
		do
		end

	item: POINTER
		external
			"built_in"
		end

	memory_alloc (a_size: INTEGER): POINTER
		do
		ensure
			instance_free: class
		end

	memory_calloc (a_count, a_element_size: INTEGER): POINTER
		do
		ensure
			instance_free: class
		end

	memory_realloc (a_size: INTEGER): POINTER
		do
		end

	out: STRING
		do
			check interface_only: False then
			end
		end

	to_integer_32: INTEGER_32
		do
		end

	to_reference: POINTER_REF
		do
			check interface_only: False then
			end
		end

feature -- Operators

	plus alias "+" (offset: INTEGER): POINTER
		do
		end

feature -- Status

	is_default_pointer: BOOLEAN
		do
		end

	is_equal (other: like Current): BOOLEAN
		do
		end

	is_hashable: BOOLEAN
		do
		end

	memory_compare (other: POINTER; a_size: INTEGER): BOOLEAN
		do
		end

feature -- Commands

	memory_copy (a_source: POINTER; a_size: INTEGER)
		do
		end

	memory_free
		do
		end

	memory_move (a_source: POINTER; a_size: INTEGER)
		do
		end

	memory_set (val, n: INTEGER)
		do
		end

	frozen set_item (p: POINTER)
		external
			"built_in"
		end

feature {NONE} -- Implementation

	make_from_reference (v: POINTER_REF)
		do
			check interface_only: False then
			end
		end

end
