note
	description: "Uses of the class with constraints."

class
	CASE_CONSTRAINED_USES

feature

	right: detachable CASE_CONSTRAINTS [CASE_BOX, CASE_KEYED_BOX, CASE_ICON]

	wrong_first: detachable CASE_CONSTRAINTS [CASE_ICON, CASE_KEYED_BOX, CASE_ICON] -- VTCG-3

	wrong_second: detachable CASE_CONSTRAINTS [CASE_BOX, CASE_BOX, CASE_ICON] -- VTCG-3

	wrong_third: detachable CASE_CONSTRAINTS [CASE_BOX, CASE_KEYED_BOX, STRING] -- VTCG-3

	hidden_creation: detachable CASE_CONSTRAINTS [CASE_KEYED_BOX, CASE_KEYED_BOX, CASE_ICON]

	creations
		local
			l_right: CASE_CONSTRAINTS [CASE_BOX, CASE_KEYED_BOX, CASE_ICON]
			l_wrong: CASE_CONSTRAINTS [CASE_KEYED_BOX, CASE_KEYED_BOX, CASE_ICON]
		do
			create l_right
			create l_wrong -- VTCG-4
			print (l_right.fresh.width)
			print (l_wrong)
		end

end
