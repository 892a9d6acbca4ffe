note
	description: "Non-conforming inheritance."

class
	CASE_LOOSE_HEIR

inherit {NONE}
	CASE_BOX

create
	make

feature -- Tests

	tests (a_box: CASE_BOX; a_shape: CASE_SHAPE)
		local
			l_box: CASE_BOX
			l_list: ARRAYED_LIST [CASE_SHAPE]
		do
			draw
			l_box := a_box
			l_box := Current -- VJAR
			create l_list.make (3)
			l_list.extend (a_box)
			l_list.extend (Current) -- VUAR-2
			l_box := a_shape -- VJAR
			if attached {CASE_BOX} a_shape as l_that then
				l_box := l_that
			end
			print (l_box)
			print (Current)
		end

end
