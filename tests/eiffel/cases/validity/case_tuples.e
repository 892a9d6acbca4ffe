note
	description: "Tuples and their labels."

class
	CASE_TUPLES

feature -- Tests

	labels (a_pair: TUPLE [name: STRING; size: INTEGER]): INTEGER
		do
			Result := a_pair.size
			Result := a_pair.name -- VJAR
			Result := a_pair.name.count
			Result := a_pair.length -- VUEX-2
			a_pair.size := 3
			a_pair.size := "x" -- VBAC-1
			a_pair.size -- VKCN-1
			Result := a_pair.size (1) -- VUAR-1
		end

	manifest
		local
			l_pair: TUPLE [name: STRING; size: INTEGER]
			l_any: TUPLE
			l_triple: TUPLE [STRING, INTEGER, BOOLEAN]
		do
			l_pair := ["x", 3]
			l_pair := ["x", "y"] -- VJAR
			l_pair := ["x"] -- VJAR
			l_pair := ["x", 3, True]
			l_any := ["x"]
			l_any := []
			l_triple := ["x", 3, True]
			l_triple := l_pair -- VJAR
			l_pair := l_triple
			print (l_pair)
			print (l_any)
			print (l_triple)
		end

	detachable_items (a_pair: TUPLE [name: detachable STRING; size: INTEGER]): INTEGER
		do
			Result := a_pair.name.count -- VUTA-2
			if attached a_pair.name as l_name then
				Result := l_name.count
			end
		end

	detachable_tuple (a_pair: detachable TUPLE [name: STRING; size: INTEGER]): INTEGER
		do
			Result := a_pair.size -- VUTA-2
		end

	in_list (a_list: LIST [TUPLE [name: STRING; size: INTEGER]]): INTEGER
		do
			a_list.extend (["x", 3])
			a_list.extend ([3, "x"]) -- VUAR-2
			across a_list as l_pair loop
				Result := Result + l_pair.size
			end
			Result := a_list.first.size
			Result := a_list.first.sise -- VUEX-2
		end

	items (a_pair: TUPLE [STRING, INTEGER]): INTEGER
		do
			Result := a_pair.integer_32_item (2)
			if attached {INTEGER} a_pair [2] as n then
				Result := n
			end
			Result := a_pair.count + a_pair.lower
			Result := a_pair [2] -- VJAR
		end

end
