note
	description: "Constraints of formal generics."

class
	CASE_CONSTRAINTS [G -> CASE_BOX create make end, H -> {CASE_BOX, HASHABLE}, K -> CASE_SHAPE rename draw as show end]

feature

	tests (a: G; b: H; c: K): INTEGER
		do
			Result := a.width + b.width + b.hash_code + c.width
			a.draw
			c.show
			c.draw -- VUEX-2
			b.draw
			Result := (create {G}.make (1, 2)).width
			Result := a.item -- VUEX-2
			a := Void -- VJAW
		end

	fresh: G
		do
			create Result.make (1, 2)
		end

	wrong_fresh: detachable G
		do
			create Result -- VGCC-8
			create Result.make (1) -- VUAR-1
			create Result.make_nothing -- VUEX-2
		end

	fresh_shape: detachable K
		do
			create Result -- VGCC-8
		end

end
