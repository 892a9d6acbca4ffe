note
	description: "Formal generics, with and without constraints."

class
	CASE_GENERIC [G, H -> COMPARABLE, K -> {HASHABLE, COMPARABLE}, M -> CELL [STRING] create put end, N -> detachable ANY]

feature -- Unconstrained

	item: detachable G

	holder: detachable ARRAYED_LIST [G]

	uses (a_item: G)
		do
			a_item.do_nothing -- VUTA-2
		end

	uses_detachable (a_item: detachable G)
		do
			a_item.do_nothing -- VUTA-2
		end

	uses_attached (a_item: attached G): detachable ANY
		do
			Result := a_item.out -- VJAR
			Result := a_item.to_upper -- VUEX-2
		end

	assigns (a_item: G; a_other: H; a_text: STRING)
		do
			item := a_item
			item := a_other -- VJAR
			item := a_text -- VJAR
			item := Void -- VJAR
		end

	gives: G -- VEVI
		do
			Result := item
		end

	gives_if_there (a_default: G): G
		do
			if attached item as l_item then
				Result := l_item
			else
				Result := a_default
			end
		end

	default_value: detachable G
		do
		end

	default_of_formal: G -- VEVI
		do
		end

	compares (a_left, a_right: G): BOOLEAN
		do
			Result := a_left = a_right
			Result := a_left ~ a_right
			Result := a_left < a_right -- VUEX-2
		end

	creates: detachable G
		do
			create Result -- VGCC-8
		end

feature -- Constrained

	least (a_left, a_right: H): H
		do
			if a_left < a_right then
				Result := a_left
			else
				Result := a_right.min (a_left)
			end
		end

	wrong_constraint (a_left: H): INTEGER
		do
			Result := a_left.hash_code -- VUEX-2
		end

	two_constraints (a_key: K; a_other: K): INTEGER
		do
			Result := a_key.hash_code
			if a_key < a_other then
				Result := 1
			end
			Result := a_key.count -- VGMC
		end

	creates_constrained: M
		do
			create Result.put ("x")
		end

	creates_otherwise: detachable M
		do
			create Result.make -- VUEX-2
			create Result -- VGCC-8
		end

	item_of_constrained (a_cell: M): INTEGER
		do
			Result := a_cell.item.count
		end

feature -- Derivations

	derivations
		local
			l_table: HASH_TABLE [G, K]
			l_wrong: HASH_TABLE [G, H] -- VTCG-3
			l_list: SORTED_TWO_WAY_LIST [H]
			l_wrong_list: SORTED_TWO_WAY_LIST [G] -- VTCG-3
			l_number: ARRAYED_LIST [INTEGER, STRING] -- VTUG-2
			l_none: ARRAYED_LIST -- VTUG-2
			l_plain: STRING [INTEGER] -- VTUG-1
			l_unknown: ARRAYED_LITS [G] -- VTCT
		do
			create l_table.make (3)
			create l_list.make
			print (l_table)
			print (l_list)
		end

	conforming (a_list: ARRAYED_LIST [G]; a_other: ARRAYED_LIST [H]): LIST [G]
		do
			Result := a_list
			Result := a_other -- VJAR
		end

end
