note
	description: "Sequences of values, each with a type of its own."

class
	TUPLE

inherit
	HASHABLE
		redefine
			is_equal
		end

	MISMATCH_CORRECTOR
		redefine
			correct_mismatch,
			is_equal
		end

	READABLE_INDEXABLE [detachable separate ANY]
		rename
			upper as count
		redefine
			is_equal
		end

create
	default_create

feature -- Access

	character_32_item (index: INTEGER): CHARACTER_32
		external
			"built_in"
		end

	character_8_item (index: INTEGER): CHARACTER_8
		external
			"built_in"
		end

	character_item (index: INTEGER): CHARACTER_8
		do
		end

	double_item (index: INTEGER): REAL_64
		do
		end

	hash_code: INTEGER
		do
		end

	integer_16_item (index: INTEGER): INTEGER_16
		external
			"built_in"
		end

	integer_32_item (index: INTEGER): INTEGER_32
		external
			"built_in"
		end

	integer_64_item (index: INTEGER): INTEGER_64
		external
			"built_in"
		end

	integer_8_item (index: INTEGER): INTEGER_8
		external
			"built_in"
		end

	integer_item (index: INTEGER): INTEGER_32
		do
		end

	item_code (index: INTEGER): NATURAL_8
		external
			"built_in"
		end

	natural_16_item (index: INTEGER): NATURAL_16
		external
			"built_in"
		end

	natural_32_item (index: INTEGER): NATURAL_32
		external
			"built_in"
		end

	natural_64_item (index: INTEGER): NATURAL_64
		external
			"built_in"
		end

	natural_8_item (index: INTEGER): NATURAL_8
		external
			"built_in"
		end

	pointer_item (index: INTEGER): POINTER
		external
			"built_in"
		end

	real_32_item (index: INTEGER): REAL_32
		external
			"built_in"
		end

	real_64_item (index: INTEGER): REAL_64
		external
			"built_in"
		end

	real_item (index: INTEGER): REAL_32
		do
		end

	reference_item (index: INTEGER): detachable separate ANY
		external
			"built_in"
		end

	wide_character_item (index: INTEGER): CHARACTER_32
		do
		end

feature -- Measurement

	count: INTEGER
			-- Number of items
		external
			"built_in"
		end

	upper: INTEGER
		do
		end

feature -- Operators

	at alias "@" (index: INTEGER): detachable separate ANY assign put
		do
		end

	item alias "[]" (index: INTEGER): detachable separate ANY assign put
			-- Item at `index'
		require else
			valid_index: valid_index (index)
		do
		end

	plus alias "+" (a_other: TUPLE): detachable like Current
		do
		end

feature -- Status

	boolean_item (index: INTEGER): BOOLEAN
		external
			"built_in"
		end

	is_boolean_item (index: INTEGER): BOOLEAN
		do
		end

	is_character_32_item (index: INTEGER): BOOLEAN
		do
		end

	is_character_8_item (index: INTEGER): BOOLEAN
		do
		end

	is_character_item (index: INTEGER): BOOLEAN
		do
		end

	is_double_item (index: INTEGER): BOOLEAN
		do
		end

	is_empty: BOOLEAN
		do
		end

	is_equal (other: like Current): BOOLEAN
		do
		end

	is_integer_16_item (index: INTEGER): BOOLEAN
		do
		end

	is_integer_32_item (index: INTEGER): BOOLEAN
		do
		end

	is_integer_64_item (index: INTEGER): BOOLEAN
		do
		end

	is_integer_8_item (index: INTEGER): BOOLEAN
		do
		end

	is_integer_item (index: INTEGER): BOOLEAN
		do
		end

	is_natural_16_item (index: INTEGER): BOOLEAN
		do
		end

	is_natural_32_item (index: INTEGER): BOOLEAN
		do
		end

	is_natural_64_item (index: INTEGER): BOOLEAN
		do
		end

	is_natural_8_item (index: INTEGER): BOOLEAN
		do
		end

	is_pointer_item (index: INTEGER): BOOLEAN
		do
		end

	is_real_32_item (index: INTEGER): BOOLEAN
		do
		end

	is_real_64_item (index: INTEGER): BOOLEAN
		do
		end

	is_real_item (index: INTEGER): BOOLEAN
		do
		end

	is_reference_item (index: INTEGER): BOOLEAN
		do
		end

	is_uniform: BOOLEAN
		do
		end

	is_uniform_boolean: BOOLEAN
		do
		end

	is_uniform_character: BOOLEAN
		do
		end

	is_uniform_character_32: BOOLEAN
		do
		end

	is_uniform_character_8: BOOLEAN
		do
		end

	is_uniform_double: BOOLEAN
		do
		end

	is_uniform_integer: BOOLEAN
		do
		end

	is_uniform_integer_16: BOOLEAN
		do
		end

	is_uniform_integer_32: BOOLEAN
		do
		end

	is_uniform_integer_64: BOOLEAN
		do
		end

	is_uniform_integer_8: BOOLEAN
		do
		end

	is_uniform_natural_16: BOOLEAN
		do
		end

	is_uniform_natural_32: BOOLEAN
		do
		end

	is_uniform_natural_64: BOOLEAN
		do
		end

	is_uniform_natural_8: BOOLEAN
		do
		end

	is_uniform_pointer: BOOLEAN
		do
		end

	is_uniform_real: BOOLEAN
		do
		end

	is_uniform_real_32: BOOLEAN
		do
		end

	is_uniform_real_64: BOOLEAN
		do
		end

	is_uniform_reference: BOOLEAN
		do
		end

	is_uniform_wide_character: BOOLEAN
		do
		end

	is_wide_character_item (index: INTEGER): BOOLEAN
		do
		end

	object_comparison: BOOLEAN
		external
			"built_in"
		end

	valid_index (k: INTEGER): BOOLEAN
		do
		end

	valid_type_for_index (v: detachable separate ANY; index: INTEGER): BOOLEAN
		do
		end

feature -- Commands

	compare_objects
		do
		end

	compare_references
		do
		end

	correct_mismatch
		do
		end

	put (v: detachable separate ANY; index: INTEGER)
			-- Put `v' at `index'.
		require
			valid_index: valid_index (index)
			valid_type: valid_type_for_index (v, index)
		do
			check interface_only: False then
			end
		end

	put_boolean (v: BOOLEAN; index: INTEGER)
		external
			"built_in"
		end

	put_character (v: CHARACTER_8; index: INTEGER)
		do
		end

	put_character_32 (v: CHARACTER_32; index: INTEGER)
		external
			"built_in"
		end

	put_character_8 (v: CHARACTER_8; index: INTEGER)
		external
			"built_in"
		end

	put_double (v: REAL_64; index: INTEGER)
		do
		end

	put_integer (v: INTEGER_32; index: INTEGER)
		do
		end

	put_integer_16 (v: INTEGER_16; index: INTEGER)
		external
			"built_in"
		end

	put_integer_32 (v: INTEGER_32; index: INTEGER)
		external
			"built_in"
		end

	put_integer_64 (v: INTEGER_64; index: INTEGER)
		external
			"built_in"
		end

	put_integer_8 (v: INTEGER_8; index: INTEGER)
		external
			"built_in"
		end

	put_natural_16 (v: NATURAL_16; index: INTEGER)
		external
			"built_in"
		end

	put_natural_32 (v: NATURAL_32; index: INTEGER)
		external
			"built_in"
		end

	put_natural_64 (v: NATURAL_64; index: INTEGER)
		external
			"built_in"
		end

	put_natural_8 (v: NATURAL_8; index: INTEGER)
		external
			"built_in"
		end

	put_pointer (v: POINTER; index: INTEGER)
		external
			"built_in"
		end

	put_real (v: REAL_32; index: INTEGER)
		do
		end

	put_real_32 (v: REAL_32; index: INTEGER)
		external
			"built_in"
		end

	put_real_64 (v: REAL_64; index: INTEGER)
		external
			"built_in"
		end

	put_reference (v: detachable separate ANY; index: INTEGER)
		external
			"built_in"
		end

	put_wide_character (v: CHARACTER_32; index: INTEGER)
		do
		end

feature -- Constants

	any_code: NATURAL_8 = 0xFF

	boolean_code: NATURAL_8 = 0x01

	character_32_code: NATURAL_8 = 0x0E

	character_8_code: NATURAL_8 = 0x02

	character_code: NATURAL_8 = 0x02

	integer_16_code: NATURAL_8 = 0x07

	integer_32_code: NATURAL_8 = 0x08

	integer_64_code: NATURAL_8 = 0x09

	integer_8_code: NATURAL_8 = 0x06

	lower: INTEGER = 1

	natural_16_code: NATURAL_8 = 0x0B

	natural_32_code: NATURAL_8 = 0x0C

	natural_64_code: NATURAL_8 = 0x0D

	natural_8_code: NATURAL_8 = 0x0A

	pointer_code: NATURAL_8 = 0x05

	real_32_code: NATURAL_8 = 0x04

	real_64_code: NATURAL_8 = 0x03

	reference_code: NATURAL_8 = 0x00

	wide_character_code: NATURAL_8 = 0x0E

feature -- Obsolete

	arrayed: ARRAY [detachable separate ANY]
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	boolean_arrayed: ARRAY [BOOLEAN]
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	character_8_arrayed: ARRAY [CHARACTER_8]
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	character_arrayed: ARRAY [CHARACTER_8]
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	convertible_to_double: BOOLEAN
		obsolete
			"Kept for old code."
		do
		end

	convertible_to_real: BOOLEAN
		obsolete
			"Kept for old code."
		do
		end

	double_arrayed: ARRAY [REAL_64]
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	integer_arrayed: ARRAY [INTEGER]
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	is_numeric_item (index: INTEGER): BOOLEAN
		obsolete
			"Kept for old code."
		do
		end

	pointer_arrayed: ARRAY [POINTER]
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	real_arrayed: ARRAY [REAL_32]
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

	string_arrayed: ARRAY [detachable STRING]
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {NONE} -- Implementation

	area_name: STRING_8 = "area"

	internal_primes: PRIMES
		once
			check interface_only: False then
			end
		end

	is_tuple_uniform (code: like item_code): BOOLEAN
		do
		end

	set_object_comparison (b: BOOLEAN)
		external
			"built_in"
		end

end
