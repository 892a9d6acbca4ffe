note
	description: "Iterations over many things."

class
	CASE_ITERATIONS

feature -- Tests

	own (a_own: CASE_ITERABLE [STRING]; n: CASE_ITERABLE [INTEGER]): INTEGER
		do
			across a_own as l_text loop
				Result := Result + l_text.count
			end
			across n as i loop
				Result := Result + i
			end
			across n as i loop
				Result := Result + i.count -- VUEX-2
			end
			Result := a_own [1].count
			Result := a_own (1).count
			Result := n (1)
			a_own [1] := "x"
			a_own [1] := 3 -- VBAC-1
			n [1] := 3
			n [1] := "x" -- VBAC-1
		end

	cursors (a_table: HASH_TABLE [STRING, INTEGER]; a_list: LINKED_LIST [STRING]): INTEGER
		do
			across a_table as l_text loop
				Result := @l_text.key + l_text.count
				Result := @ l_text.key + l_text.count
				Result := @l_text.item.count
				Result := @l_text.kye -- VUEX-2
				if @l_text.is_last or @l_text.is_first then
					Result := @l_text.cursor_index
				end
			end
			across a_list as l_text loop
				Result := @l_text.cursor_index
				Result := @l_text.key -- VUEX-2
				@l_text.forth -- VUEX-2
				l_text.append ("x")
			end
			across a_list.new_cursor.reversed as l_text loop
				Result := Result + l_text.count
			end
		end

	nested (a_lists: LIST [LIST [STRING]]): INTEGER
		do
			across a_lists as l_list loop
				across l_list as l_text loop
					across l_text as c loop
						Result := Result + c.code + @l_list.cursor_index
					end
				end
			end
			print (across a_lists as l_list all across l_list as l_text some l_text.is_empty end end)
		end

	detachable_items (a_list: LIST [detachable STRING]): INTEGER
		do
			across a_list as l_text loop
				Result := Result + l_text.count -- VUTA-2
				if attached l_text as l_there then
					Result := Result + l_there.count
				end
				if l_text /= Void then
					Result := Result + l_text.count -- VUTA-2
				end
			end
		end

	strings (a_text: STRING; a_wide: STRING_32; a_general: READABLE_STRING_GENERAL)
		do
			across a_text as c loop
				print (c.code)
			end
			across a_wide as c loop
				print (c.natural_32_code)
			end
			across a_general as c loop -- VOIT-1
				print (c.code)
				print (c.natural_32_code)
			end
			across a_text.split (',') as l_part loop
				print (l_part.count)
				print (l_part.code) -- VUAR-1
			end
		end

	tuples
		do
			across <<[1, "x"], [2, "y"]>> as l_pair loop
				print (l_pair [1]) -- VUAR-2
			end
			across <<["x", 1]>> as l_pair loop
				print (l_pair.item (1)) -- VUAR-2
			end
		end

	of_maybe (a_list: detachable LIST [STRING]): BOOLEAN
		do
			Result := a_list /= Void and then across a_list as l_text all l_text.is_empty end
			Result := attached a_list as l_list implies across l_list as l_text some l_text.is_empty end
			Result := across a_list as l_text all l_text.is_empty end -- VOIT-1
		end

	with_invariant (a_list: LIST [INTEGER]): INTEGER
		do
			across
				a_list as i
			invariant
				small: Result < 100
				item_is_known: i > 0
			until
				Result > 50
			loop
				Result := Result + i
			variant
				a_list.count - @i.cursor_index
			end
		end

	attached_in_loop (a_list: LIST [STRING]): STRING -- VEVI
		do
			across a_list as l_text loop
				Result := l_text
			end
		end

	attached_before_loop (a_list: LIST [STRING]): STRING
		do
			Result := ""
			across a_list as l_text loop
				Result := l_text
			end
		end

	lost_in_loop (a_list: LIST [STRING]; a_maybe: detachable STRING): INTEGER
		local
			l_text: detachable STRING
		do
			l_text := "x"
			across a_list as l_item loop
				Result := l_text.count -- VUTA-2
				l_text := a_maybe
			end
			Result := l_text.count
		end

end
