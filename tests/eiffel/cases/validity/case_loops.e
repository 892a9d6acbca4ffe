note
	description: "Across loops, quantifiers, inspect."

class
	CASE_LOOPS

feature -- Access

	item: INTEGER

feature -- Across

	items (a_list: LIST [STRING]; a_table: HASH_TABLE [INTEGER, STRING]): INTEGER
		do
			across a_list as l_text loop
				Result := Result + l_text.count
			end
			across a_table as n loop
				Result := Result + n + @n.key.count
			end
			across 1 |..| 10 as i loop
				Result := Result + i
			end
			across "abc" as c loop
				Result := Result + c.code
			end
			across <<1, 2>> as n loop
				Result := Result + n
			end
		end

	cursor_style (a_list: LIST [INTEGER]): INTEGER
		do
			across a_list as c loop
				Result := Result + c.item
			end
		end

	real_cursor (a_list: LIST [STRING]): INTEGER
		do
			across a_list as l_text loop
				Result := Result + @l_text.cursor_index + @l_text.item.count
			end
		end

	wrong_item_type (a_list: LIST [STRING]): INTEGER
		do
			across a_list as l_text loop
				Result := Result + l_text -- VUAR-2
			end
		end

	not_iterable (n: INTEGER; a_any: ANY)
		do
			across n as i loop -- VOIT-1
				print (i)
			end
			across a_any as i loop -- VOIT-1
				print (i)
			end
		end

	detachable_iterable (a_list: detachable LIST [STRING])
		do
			across a_list as l_text loop -- VOIT-1
				print (l_text)
			end
		end

	clash_with_feature (a_list: LIST [INTEGER])
		do
			across a_list as item loop -- VOIT-2
				print ("x")
			end
		end

	clash_with_argument (a_list: LIST [INTEGER])
		do
			across a_list as a_list loop -- VOIT-2
				print ("x")
			end
		end

	clash_with_local (a_list: LIST [INTEGER])
		local
			i: INTEGER
		do
			i := 1
			across a_list as i loop -- VOIT-2
				print ("x")
			end
		end

	clash_with_outer (a_list: LIST [INTEGER])
		do
			across a_list as i loop
				across a_list as i loop -- VOIT-2
					print ("x")
				end
			end
		end

	sequential_items (a_list: LIST [INTEGER])
		do
			across a_list as i loop
				print (i)
			end
			across a_list as i loop
				print (i)
			end
		end

	outside (a_list: LIST [INTEGER])
		do
			across a_list as i loop
			end
			print (i) -- VUEX-1
		end

	conditions (a_list: LIST [INTEGER]): BOOLEAN
		do
			Result := across a_list as i all i > 0 end
			Result := across a_list as i some i > 0 end
			Result := across a_list as i all i end -- VWBE
			Result := across a_list as i some i + 1 end -- VWBE
			across a_list as i until i loop -- VWBE
			end
		end

	no_such_cursor (a_list: LIST [INTEGER])
		do
			across a_list as i loop
				print (@j.cursor_index) -- VOIT-3
				print (@i.key) -- VUEX-2
			end
		end

feature -- Loops

	variant_and_invariant (n: INTEGER)
		local
			i: INTEGER
		do
			from
				i := n
			invariant
				small: i <= n
				i -- VWBE
			until
				i = 0
			loop
				i := i - 1
			variant
				i
			end
			from
			until
				True
			loop
			variant
				"x" -- VAVE
			end
		end

feature -- Inspect

	inspects (n: INTEGER; c: CHARACTER; r: REAL_64; m: INTEGER_8)
		do
			inspect n
			when 1, 2 then
			when 3 .. 5 then
			when Seven then
			else
			end
			inspect n
			when 'c' then -- VOMB-2
			when n then -- VOMB-2
			when item then -- VOMB-2
			else
			end
			inspect c
			when 'a' .. 'z' then
			when 3 then -- VOMB-2
			else
			end
			inspect r -- VOMB-1
			when 1 then
			else
			end
			inspect m
			when 1 then
			else
			end
		end

	Seven: INTEGER = 7

end
