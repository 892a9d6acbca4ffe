note
	description: "Uses of conversions and expanded types."

class
	CASE_CONVERSIONS

feature -- Tests

	pair: CASE_EXPANDED_PAIR

	text: STRING
		attribute
			Result := ""
		end

	takes (a_pair: CASE_EXPANDED_PAIR)
		do
		end

	takes_text (a_text: STRING)
		do
		end

	conversions
		local
			l_pair: CASE_EXPANDED_PAIR
			n: INTEGER
		do
			l_pair := 3
			l_pair := "x" -- VJAR
			text := l_pair
			n := l_pair -- VJAR
			takes (3)
			takes ("x") -- VUAR-2
			takes_text (l_pair)
			takes_text (3) -- VUAR-2
			print (l_pair.left + n)
			print (l_pair.middle) -- VUEX-2
		end

	no_ancestors (a_pair: CASE_EXPANDED_PAIR; n: NATURAL_8)
		local
			l_readable: READABLE_STRING_8
			l_general: READABLE_STRING_GENERAL
			l_any: ANY
			l_comparable: COMPARABLE
		do
			l_readable := a_pair -- VJAR
			l_general := a_pair -- VJAR
			l_any := a_pair
			l_comparable := a_pair -- VJAR
			l_comparable := n
			pair := n -- VJAR
			pair := n.to_integer_32
			print (l_readable)
			print (l_general)
			print (l_any)
			print (l_comparable)
		end

	never_void
		local
			l_pair: CASE_EXPANDED_PAIR
		do
			l_pair := Void -- VJAR
			if l_pair = Void then
				print ("x")
			end
			create l_pair.make (1, 2)
			create l_pair
			create l_pair.make -- VUAR-1
			pair := l_pair
		end

	numeric_conversions (i8: INTEGER_8; i16: INTEGER_16; i32: INTEGER; i64: INTEGER_64; n8: NATURAL_8; n32: NATURAL_32; r32: REAL_32; r64: REAL_64)
		local
			l_i8: INTEGER_8
			l_i32: INTEGER
			l_i64: INTEGER_64
			l_n32: NATURAL_32
			l_n64: NATURAL_64
			l_r32: REAL_32
			l_r64: REAL_64
		do
			l_i32 := i8
			l_i32 := i16
			l_i32 := i64 -- VJAR
			l_i32 := n8
			l_i32 := n32 -- VJAR
			l_i64 := i32
			l_i64 := n32
			l_n32 := n8
			l_n32 := i32 -- VJAR
			l_n64 := n32
			l_r32 := i32
			l_r32 := r64 -- VJAR
			l_r64 := r32
			l_r64 := i64
			l_r64 := n32
			l_i8 := i32 -- VJAR
			print (l_i8.out + l_i32.out + l_i64.out + l_n32.out + l_n64.out + l_r32.out + l_r64.out)
		end

	characters (c8: CHARACTER_8; c32: CHARACTER_32)
		local
			l_8: CHARACTER_8
			l_32: CHARACTER_32
		do
			l_32 := c8
			l_8 := c32 -- VJAR
			l_8 := 'x'
			l_32 := 'x'
			l_8 := "x" -- VJAR
			l_8 := 3 -- VJAR
			print (l_8)
			print (l_32)
		end

	constants
		local
			l_text_32: STRING_32
			l_general: READABLE_STRING_GENERAL
			l_immutable: IMMUTABLE_STRING_8
			l_path: PATH
		do
			l_text_32 := "x"
			l_general := "x"
			l_immutable := "x"
			l_path := "x" -- VJAR
			create l_path.make_from_string ("x")
			l_text_32 := {STRING_32} "x"
			text := {STRING_32} "x"
			print (l_text_32)
			print (l_general)
			print (l_immutable)
			print (l_path)
		end

end
