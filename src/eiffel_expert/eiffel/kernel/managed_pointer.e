note
	description: "Blocks of memory outside the heap with typed access."

class
	MANAGED_POINTER

inherit
	DISPOSABLE
		redefine
			copy,
			is_equal
		end

	PLATFORM
		redefine
			copy,
			is_equal
		end

create
	make,
	make_from_array,
	make_from_pointer,
	share_from_pointer,
	own_from_pointer

feature {NONE} -- Initialization

	make (n: INTEGER)
		do
			check interface_only: False then
			end
		end

	make_from_array (data: ARRAY [NATURAL_8])
		do
			check interface_only: False then
			end
		end

	make_from_pointer (a_ptr: POINTER; n: INTEGER)
		do
			check interface_only: False then
			end
		end

	own_from_pointer (a_ptr: POINTER; n: INTEGER)
		do
			check interface_only: False then
			end
		end

	share_from_pointer (a_ptr: POINTER; n: INTEGER)
		do
			check interface_only: False then
			end
		end

feature -- Access

	item: POINTER
		attribute
		end

	read_array (pos, a_count: INTEGER): ARRAY [NATURAL_8]
		do
			check interface_only: False then
			end
		end

	read_character (pos: INTEGER): CHARACTER_8
		do
		end

	read_integer_16 (pos: INTEGER): INTEGER_16
		do
		end

	read_integer_16_be (pos: INTEGER): INTEGER_16
		do
		end

	read_integer_16_le (pos: INTEGER): INTEGER_16
		do
		end

	read_integer_32 (pos: INTEGER): INTEGER
		do
		end

	read_integer_32_be (pos: INTEGER): INTEGER
		do
		end

	read_integer_32_le (pos: INTEGER): INTEGER
		do
		end

	read_integer_64 (pos: INTEGER): INTEGER_64
		do
		end

	read_integer_64_be (pos: INTEGER): INTEGER_64
		do
		end

	read_integer_64_le (pos: INTEGER): INTEGER_64
		do
		end

	read_integer_8 (pos: INTEGER): INTEGER_8
		do
		end

	read_integer_8_be (pos: INTEGER): INTEGER_8
		do
		end

	read_integer_8_le (pos: INTEGER): INTEGER_8
		do
		end

	read_natural_16 (pos: INTEGER): NATURAL_16
		do
		end

	read_natural_16_be (pos: INTEGER): NATURAL_16
		do
		end

	read_natural_16_le (pos: INTEGER): NATURAL_16
		do
		end

	read_natural_32 (pos: INTEGER): NATURAL_32
		do
		end

	read_natural_32_be (pos: INTEGER): NATURAL_32
		do
		end

	read_natural_32_le (pos: INTEGER): NATURAL_32
		do
		end

	read_natural_64 (pos: INTEGER): NATURAL_64
		do
		end

	read_natural_64_be (pos: INTEGER): NATURAL_64
		do
		end

	read_natural_64_le (pos: INTEGER): NATURAL_64
		do
		end

	read_natural_8 (pos: INTEGER): NATURAL_8
		do
		end

	read_natural_8_be (pos: INTEGER): NATURAL_8
		do
		end

	read_natural_8_le (pos: INTEGER): NATURAL_8
		do
		end

	read_pointer (pos: INTEGER): POINTER
		do
		end

	read_real_32 (pos: INTEGER): REAL_32
		do
		end

	read_real_32_be (pos: INTEGER): REAL_32
		do
		end

	read_real_32_le (pos: INTEGER): REAL_32
		do
		end

	read_real_64 (pos: INTEGER): REAL_64
		do
		end

	read_real_64_be (pos: INTEGER): REAL_64
		do
		end

	read_real_64_le (pos: INTEGER): REAL_64
		do
		end

	read_special_character_8 (source_index, n: INTEGER): SPECIAL [CHARACTER_8]
		do
			check interface_only: False then
			end
		end

	read_special_natural_8 (source_index, n: INTEGER): SPECIAL [NATURAL_8]
		do
			check interface_only: False then
			end
		end

feature -- Measurement

	count: INTEGER

feature -- Status

	is_equal (other: like Current): BOOLEAN
		do
		end

	is_shared: BOOLEAN

	read_boolean (pos: INTEGER): BOOLEAN
		do
		end

feature -- Commands

	append (other: like Current)
		do
		end

	copy (other: like Current)
		do
		end

	put_array (data: ARRAY [NATURAL_8]; pos: INTEGER)
		do
		end

	put_boolean (b: BOOLEAN; pos: INTEGER)
		do
		end

	put_character (c: CHARACTER; pos: INTEGER)
		do
		end

	put_integer_16 (i: INTEGER_16; pos: INTEGER)
		do
		end

	put_integer_16_be (i: INTEGER_16; pos: INTEGER)
		do
		end

	put_integer_16_le (i: INTEGER_16; pos: INTEGER)
		do
		end

	put_integer_32 (i: INTEGER; pos: INTEGER)
		do
		end

	put_integer_32_be (i: INTEGER; pos: INTEGER)
		do
		end

	put_integer_32_le (i: INTEGER; pos: INTEGER)
		do
		end

	put_integer_64 (i: INTEGER_64; pos: INTEGER)
		do
		end

	put_integer_64_be (i: INTEGER_64; pos: INTEGER)
		do
		end

	put_integer_64_le (i: INTEGER_64; pos: INTEGER)
		do
		end

	put_integer_8 (i: INTEGER_8; pos: INTEGER)
		do
		end

	put_integer_8_be (i: INTEGER_8; pos: INTEGER)
		do
		end

	put_integer_8_le (i: INTEGER_8; pos: INTEGER)
		do
		end

	put_natural_16 (i: NATURAL_16; pos: INTEGER)
		do
		end

	put_natural_16_be (i: NATURAL_16; pos: INTEGER)
		do
		end

	put_natural_16_le (i: NATURAL_16; pos: INTEGER)
		do
		end

	put_natural_32 (i: NATURAL_32; pos: INTEGER)
		do
		end

	put_natural_32_be (i: NATURAL_32; pos: INTEGER)
		do
		end

	put_natural_32_le (i: NATURAL_32; pos: INTEGER)
		do
		end

	put_natural_64 (i: NATURAL_64; pos: INTEGER)
		do
		end

	put_natural_64_be (i: NATURAL_64; pos: INTEGER)
		do
		end

	put_natural_64_le (i: NATURAL_64; pos: INTEGER)
		do
		end

	put_natural_8 (i: NATURAL_8; pos: INTEGER)
		do
		end

	put_natural_8_be (i: NATURAL_8; pos: INTEGER)
		do
		end

	put_natural_8_le (i: NATURAL_8; pos: INTEGER)
		do
		end

	put_pointer (p: POINTER; pos: INTEGER)
		do
		end

	put_real_32 (r: REAL_32; pos: INTEGER)
		do
		end

	put_real_32_be (v: REAL_32; pos: INTEGER_32)
		do
		end

	put_real_32_le (v: REAL_32; pos: INTEGER_32)
		do
		end

	put_real_64 (d: REAL_64; pos: INTEGER)
		do
		end

	put_real_64_be (v: REAL_64; pos: INTEGER_32)
		do
		end

	put_real_64_le (v: REAL_64; pos: INTEGER_32)
		do
		end

	put_special_character_8 (a_spec: SPECIAL [CHARACTER_8]; source_index, destination_index, n: INTEGER)
		do
		end

	put_special_natural_8 (a_spec: SPECIAL [NATURAL_8]; source_index, destination_index, n: INTEGER)
		do
		end

	read_into_special_character_8 (a_spec: SPECIAL [CHARACTER_8]; source_index, destination_index, n: INTEGER)
		do
		end

	read_into_special_natural_8 (a_spec: SPECIAL [NATURAL_8]; source_index, destination_index, n: INTEGER)
		do
		end

	resize (n: INTEGER)
		do
		end

	set_from_pointer (a_ptr: POINTER; n: INTEGER)
		do
		end

feature -- Obsolete

	put_double (d: REAL_64; pos: INTEGER)
		obsolete
			"Kept for old code."
		do
		end

	put_real (r: REAL_32; pos: INTEGER)
		obsolete
			"Kept for old code."
		do
		end

	read_double (pos: INTEGER): REAL_64
		obsolete
			"Kept for old code."
		do
		end

	read_real (pos: INTEGER): REAL_32
		obsolete
			"Kept for old code."
		do
		end

feature {NONE} -- Implementation

	allocation_counter: CELL [NATURAL_64]
		once
			check interface_only: False then
			end
		end

	counter: NATURAL_64
		attribute
		end

	dispose
		do
		end

	increment_counter
		do
		end

end
