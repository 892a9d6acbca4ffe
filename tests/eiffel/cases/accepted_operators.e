note
	description: "Free operators of several symbols, each of which means something else by itself."

class
	ACCEPTED_OPERATORS

feature

	bar alias "¦¦" (i: INTEGER): INTEGER
		do
			Result := i
		end

	turn alias "⟳⟲" (i: INTEGER): INTEGER
		do
			Result := Current ¦¦ i + Current ⟳⟲ 2
		end

	every alias "∀∀" (i: INTEGER): INTEGER
		do
			Result := Current ∀∀ i
		end

	alike alias "~~" (i: INTEGER): INTEGER
		do
			Result := Current ~~ i
		end

	crossed alias "∧¬" (i: INTEGER): INTEGER
		do
			Result := Current ∧¬ i
		end

	apart (a, b: BOOLEAN; c: ARRAY [BOOLEAN]): BOOLEAN
		do
			Result := a ∧ ¬ b and (∀ x: c ¦ (∃ y: c ¦ x ∨ y))
		end

end
