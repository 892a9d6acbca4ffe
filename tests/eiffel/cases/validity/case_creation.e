note
	description: "Creation instructions and expressions."

class
	CASE_CREATION

feature -- Access

	list: detachable ARRAYED_LIST [STRING]

feature -- Instructions

	right
		local
			l_text: STRING
			l_list: LIST [INTEGER]
			l_any: ANY
			l_cell: CELL [INTEGER]
		do
			create l_text.make (3)
			create l_text.make_empty
			create {ARRAYED_LIST [INTEGER]} l_list.make (3)
			create {LINKED_LIST [INTEGER]} l_list.make
			create l_any
			create l_any.default_create
			create l_cell.put (3)
			create list.make (3)
			print (l_text)
			print (l_list)
			print (l_any)
			print (l_cell)
		end

	deferred_type
		local
			l_list: LIST [INTEGER]
		do
			create l_list.make -- VUEX-2
		end

	deferred_type_without_call
		local
			l_list: COMPARABLE
		do
			create l_list -- VGCC-6
		end

	missing_call
		local
			l_list: ARRAYED_LIST [INTEGER]
		do
			create l_list -- VGCC-6
		end

	unknown_procedure
		local
			l_list: ARRAYED_LIST [INTEGER]
		do
			create l_list.mkae (3) -- VUEX-2
		end

	not_for_creation
		local
			l_list: ARRAYED_LIST [INTEGER]
		do
			create l_list.extend (3) -- VGCC-6
		end

	query_for_creation
		local
			l_list: ARRAYED_LIST [INTEGER]
		do
			create l_list.count -- VGCC-6
		end

	wrong_number
		local
			l_list: ARRAYED_LIST [INTEGER]
		do
			create l_list.make -- VUAR-1
		end

	wrong_argument
		local
			l_list: ARRAYED_LIST [INTEGER]
		do
			create l_list.make ("x") -- VUAR-2
		end

	wrong_type
		local
			l_list: LIST [INTEGER]
		do
			create {ARRAYED_LIST [STRING]} l_list.make (3) -- VGCC-3
		end

	wrong_targets (n: STRING)
		do
			create n.make_empty -- VJAW
			create fixed.make_empty -- VJAW
			create unknown.make -- VEEN
		end

	fixed: STRING
		do
			Result := "x"
		end

	basic_types
		local
			n: INTEGER
			b: BOOLEAN
		do
			create n
			create b
			print (n)
			print (b)
		end

feature -- Expressions

	expressions: INTEGER
		do
			Result := (create {STRING}.make (3)).count
			Result := (create {ARRAYED_LIST [INTEGER]}.make (3)).first
			Result := (create {STRING}).count -- VGCC-6
			Result := (create {LIST [STRING]}.make).count -- VUEX-2
			Result := (create {STRING}.make).count -- VUAR-1
			Result := (create {STRIN}.make (3)).count -- VTCT
			Result := (create {ARRAYED_LIST [INTEGER]}.make (3)).item_for_iteration
		end

	as_argument (a_list: LIST [STRING])
		do
			a_list.extend (create {STRING}.make (3))
			a_list.extend (create {STRING_32}.make (3))
			a_list.extend (create {ARRAYED_LIST [STRING]}.make (3)) -- VUAR-2
		end

	like_current: like Current
		do
			create Result
		end

end
