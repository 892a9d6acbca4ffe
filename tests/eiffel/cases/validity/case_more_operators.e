note
	description: "Precedence, conversions of operands, chains of targets."

class
	CASE_MORE_OPERATORS

feature -- Access

	next: detachable CASE_MORE_OPERATORS

	sure: CASE_MORE_OPERATORS
		attribute
			create Result
		end

	size: INTEGER assign set_size

	set_size (n: INTEGER)
		do
			size := n
		end

	values: ARRAY [INTEGER]
		attribute
			create Result.make_filled (0, 1, 3)
		end

	minus alias "-" (other: like Current): like Current
		do
			Result := other
		end

	opposite alias "-": like Current
		do
			Result := Current
		end

	conjuncted alias "and" (other: like Current): BOOLEAN
		do
		end

	is_less alias "<" (other: CASE_MORE_OPERATORS): BOOLEAN
		do
		end

feature -- Tests

	own_operators
		do
			print (sure - sure)
			print (-sure)
			print (sure + sure) -- VUEX-2
			print (+sure) -- VUEX-2
			print (sure and sure)
			print (sure or sure) -- VUEX-2
			print (sure < sure)
			print (sure <= sure) -- VUEX-2
			print (- sure - - sure)
			print (sure - 3) -- VUAR-2
		end

	booleans (a, b: BOOLEAN; n: INTEGER)
		do
			print (a and b or not a)
			print (a xor b implies a)
			print (a and then n) -- VUAR-2
			print (n and then a) -- VUEX-2
			print (n implies a) -- VUEX-2
			print (not n) -- VUEX-2
			print (a or else b.item)
			print (a < b) -- VUEX-2
			print (a = b)
			print (a = n) -- VWEQ
		end

	mixed (n: INTEGER; r: REAL_64; s: REAL_32; m: NATURAL_8)
		local
			l_real: REAL_64
			l_number: INTEGER
		do
			l_real := n + r
			l_real := r + n
			l_real := n + s
			l_number := n + m
			l_number := m + n
			l_number := n + r -- VJAR
			l_number := 2 ^ 3 -- VJAR
			l_real := 2 ^ 3
			l_number := 7 // 2 \\ 3
			l_number := 7.5 // 2 -- VUEX-2
			l_real := n / m
			l_number := n |<< 2
			l_number := n & m
			l_number := n.bit_and (3) | 4
			l_number := (r * 2).rounded
			l_number := r.rounded + ('0').code
			l_number := ('a').code - n
			l_number := ('a' + 1).code
			l_number := 'a' - 'b' -- VUAR-2
			print (l_real + l_number)
		end

	texts (a: STRING_8; b: STRING_32; c: CHARACTER; n: INTEGER)
		local
			l_8: STRING_8
			l_32: STRING_32
		do
			l_8 := a + a
			l_8 := a + b
			l_32 := b + a
			l_32 := a + b
			l_8 := a + c -- VUAR-2
			l_8 := a + c.out
			l_8 := c + a -- VUAR-2
			l_8 := a + n.out + "%N" + (True).out
			l_8 := a.substring (1, n).as_upper + a.head (2)
			l_8 := a [n] -- VJAR
			l_8 := a [n].out
			l_8 := a * 3 -- VUEX-2
			l_8 := a < a -- VJAR
			l_8.append (b)
			l_8.append (a)
			l_8.append (n) -- VUAR-2
			l_8.append_integer (n)
			l_8.append_character (c)
			l_8.append_character (a) -- VUAR-2
			l_8.extend (c)
			l_8 [1] := c
			l_8 [1] := a -- VBAC-1
			l_32.append (b)
			l_32.append_string_general (a)
			print (l_8.same_string (a))
			print (l_8.same_string (b))
			print (l_8.same_string_general (b))
			print (l_8.is_case_insensitive_equal (a))
			print (l_8.has (c))
			print (l_8.has (a)) -- VUAR-2
			print (l_8.has_substring (a))
			print (l_8.index_of (c, 1))
			print (l_8.index_of (a, 1)) -- VUAR-2
			print (l_8.starts_with (a) and l_8.ends_with (a))
			print (l_8.to_integer + l_8.to_real)
			print (l_8.split (' ').first.count)
			l_8.replace_substring_all (a, a)
			l_8.left_adjust
			print (l_8.left_adjust) -- VKCN-2
			print (l_8.as_lower)
			l_8.as_lower -- VKCN-1
			l_8.to_lower
			print (l_32)
		end

	chains
		do
			sure.size := 3
			sure.sure.size := 3
			next.size := 3 -- VUTA-2
			sure.next.size := 3 -- VUTA-2
			sure.values [1] := 3
			sure.values [1] := "x" -- VBAC-1
			sure.values.put (3, 1)
			sure.values.put (1, "x") -- VUAR-2
			values [1].set_bit (True, 1).do_nothing
			if attached next as l_next and then attached l_next.next as l_second then
				l_second.size := l_next.size
			end
			sure.sure.sure.unknown.size := 3 -- VUEX-2
			sure.set_size (sure.size + 1)
			sure.set_size (sure.set_size (1)) -- VKCN-2
		end

	voids
		local
			l_any: detachable ANY
		do
			l_any := Void
			print (Void)
			if Void = Void then
			end
			if Void /= l_any then
				print (l_any.out)
			end
			if l_any = Void or else l_any.out.is_empty then
			end
			if l_any /= Void xor True then
				print (l_any.out) -- VUTA-2
			end
		end

end
