note
	description: "Effecting with an attribute; deferred left over through rename."

class
	CASE_EFFECTED

inherit
	CASE_SHAPE
		rename
			width as breadth
		end

feature -- Access

	breadth: INTEGER

	height: INTEGER
		attribute
		end

	scale (n: INTEGER): like Current
		do
			Result := Current
		end

	tests (a_shape: CASE_SHAPE; a_effected: CASE_EFFECTED): INTEGER
		do
			Result := a_shape.width
			Result := a_shape.breadth -- VUEX-2
			Result := a_effected.breadth
			Result := a_effected.width -- VUEX-2
			Result := a_effected.scale (2).breadth
			Result := a_shape.scale (2).width
			Result := a_shape.scale (2).breadth -- VUEX-2
			breadth := 3
			height := 3
			a_effected.height := 3 -- VBAC-2
		end

end
