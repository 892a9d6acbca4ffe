note
	description: "Classes that inherit from generic ones; anchors; covariance."

class
	CASE_MORE_GENERIC

inherit
	CASE_ITERABLE [STRING]
		rename
			first as first_text
		redefine
			put
		end

create
	make,
	make_empty

feature {NONE} -- Initialization

	make_empty
		do
			create items.make_empty
		end

feature -- Access

	put (a_item: STRING; i: INTEGER)
		do
			Precursor (a_item, i)
			Precursor {CASE_ITERABLE} (a_item.as_upper, i)
		ensure then
			counted: items [i].count = a_item.count
		end

	tests: INTEGER
		local
			l_item: like item
			l_first: like items.item
			l_same: like Current
			l_list: ARRAYED_LIST [like first_text]
		do
			Result := first_text.count
			Result := item (1).count
			Result := Current [1].count
			Result := items [1].count
			l_item := "x"
			l_item := 3 -- VJAR
			l_first := first_text
			create l_list.make (0)
			l_list.extend (first_text)
			l_list.extend (l_first)
			l_list.extend (3) -- VUAR-2
			create l_same.make_empty
			l_same := Current
			l_same := create {CASE_MORE_GENERIC}.make_empty
			across Current as l_text loop
				Result := Result + l_text.count
			end
			Current [1] := "x"
			Current [1] := 3 -- VBAC-1
			Current [1] := l_item
			make (<<"a", "b">>)
			make (<<1, 2>>) -- VUAR-2
		end

	conforming
		local
			l_texts: CASE_ITERABLE [STRING]
			l_anys: CASE_ITERABLE [ANY]
			l_numbers: CASE_ITERABLE [INTEGER]
			l_iterable: ITERABLE [ANY]
			l_maybe: CASE_ITERABLE [detachable STRING]
		do
			l_texts := Current
			l_anys := Current
			l_numbers := Current -- VJAR
			l_iterable := Current
			l_iterable := "abc"
			l_maybe := Current
			print (l_texts)
			print (l_anys)
			print (l_iterable)
			print (l_maybe)
		end

	other (a_other: like Current): like Current
		do
			Result := a_other
			Result := Current
			Result := twin
			if a_other.is_equal (Current) then
				Result := a_other.other (Current)
			end
		end

	is_like (a_other: CASE_MORE_GENERIC): like Current
		do
			Result := a_other
		end

end
