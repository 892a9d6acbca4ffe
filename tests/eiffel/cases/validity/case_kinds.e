note
	description: "Uses of an expanded class and of a deferred one."

class
	CASE_KINDS

feature -- Tests

	boxes: ARRAYED_LIST [CASE_BOX]
		attribute
			create Result.make (0)
		end

	polymorphism (a_shape: CASE_SHAPE; a_box: CASE_BOX; a_icon: CASE_ICON)
		local
			l_shape: CASE_SHAPE
			l_shapes: ARRAYED_LIST [CASE_SHAPE]
			l_box: CASE_BOX
		do
			l_shape := a_box
			l_shape := a_icon
			l_box := l_shape -- VJAR
			create {CASE_BOX} l_shape.make (1, 2)
			create {CASE_ICON} l_shape.make ("x")
			create {CASE_BOX} l_shape.make ("x") -- VUAR-1
			create l_shape.make (1, 2) -- VUEX-2
			create l_shapes.make (2)
			l_shapes.extend (a_box)
			l_shapes.extend (a_icon)
			l_shapes.extend ("x") -- VUAR-2
			l_shapes := boxes
			boxes := l_shapes -- VJAR
			boxes.extend (a_shape) -- VUAR-2
			boxes.append (boxes)
			l_shapes.append (boxes)
			boxes.append (l_shapes) -- VUAR-2
			l_shapes.do_all (agent {CASE_SHAPE}.draw)
			l_shapes.do_all (agent {CASE_BOX}.draw)
			boxes.do_all (agent {CASE_SHAPE}.draw) -- VUAR-2
			print (l_box.scale (2).height) -- VUTA-2
			print (l_shape.scale (2).name.count)
			print (a_icon.scale (2).width + a_icon.Width)
		end

end
