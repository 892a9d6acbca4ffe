note
	description: "Names, arguments, commands and queries."

class
	CASE_CALLS

feature -- Names

	unknown_unqualified
		do
			prnit ("x") -- VUEX-1
			unknown -- VUEX-1
		end

	unknown_qualified (a_text: STRING)
		do
			a_text.apend ("x") -- VUEX-2
		end

	unknown_query (a_text: STRING): INTEGER
		do
			Result := a_text.length -- VUEX-2
		end

	unknown_in_chain (a_list: LIST [STRING]): INTEGER
		do
			Result := a_list.first.substring (1, 2).size -- VUEX-2
		end

	unknown_argument (a_text: STRING): BOOLEAN
		do
			Result := a_text.has (letter) -- VUEX-1
		end

	case_does_not_matter (A_text: STRING): INTEGER
		do
			RESULT := a_TEXT.COUNT
		end

	feature_of_heir (a_value: COMPARABLE): detachable STRING
		do
			Result := a_value.to_upper -- VUEX-2
		end

feature -- Number of arguments

	too_few (a_text: STRING): BOOLEAN
		do
			Result := a_text.starts_with -- VUAR-1
		end

	too_many (a_text: STRING): BOOLEAN
		do
			Result := a_text.is_empty (1) -- VUAR-1
		end

	too_many_unqualified
		do
			print ("x", "y") -- VUAR-1
		end

	none_for_command (a_list: LIST [STRING])
		do
			a_list.extend -- VUAR-1
		end

	swapped (a_table: HASH_TABLE [INTEGER, STRING])
		do
			a_table.put ("one", 1) -- VUAR-2
		end

	right_order (a_table: HASH_TABLE [INTEGER, STRING])
		do
			a_table.put (1, "one")
		end

feature -- Types of arguments

	wrong_type (a_list: LIST [STRING])
		do
			a_list.extend (3) -- VUAR-2
		end

	detachable_for_attached (a_list: LIST [STRING]; a_text: detachable STRING)
		do
			a_list.extend (a_text) -- VUAR-2
		end

	void_for_attached (a_list: LIST [STRING])
		do
			a_list.extend (Void) -- VUAR-2
		end

	void_for_detachable (a_list: LIST [detachable STRING])
		do
			a_list.extend (Void)
		end

	heir_for_ancestor (a_list: LIST [COMPARABLE])
		do
			a_list.extend ("x")
		end

	ancestor_for_heir (a_list: LIST [STRING]; a_value: ANY)
		do
			a_list.extend (a_value) -- VUAR-2
		end

	number_widens (a_list: LIST [REAL_64])
		do
			a_list.extend (3)
		end

	integer_variable_widens (a_list: LIST [REAL_64]; n: INTEGER)
		do
			a_list.extend (n)
		end

	real_does_not_narrow (a_list: LIST [INTEGER]; r: REAL_64)
		do
			a_list.extend (r) -- VUAR-2
		end

	boxed (a_list: LIST [ANY])
		do
			a_list.extend (3)
			a_list.extend ('c')
			a_list.extend (True)
		end

feature -- Commands and queries

	query_as_instruction (a_list: LIST [STRING])
		do
			a_list.count -- VKCN-1
			a_list.has ("x") -- VKCN-1
			out -- VKCN-1
		end

	command_as_query (a_list: LIST [STRING])
		local
			n: INTEGER
		do
			n := a_list.start -- VKCN-2
			if a_list.forth then -- VKCN-2
				n := 2
			end
		end

	command_as_argument (a_list: LIST [STRING])
		do
			print (a_list.start) -- VKCN-2
		end

	command_as_target (a_list: LIST [STRING])
		do
			a_list.start.forth -- VKCN-2
		end

	own_command_as_query: INTEGER
		do
			Result := unknown_unqualified -- VKCN-2
		end

feature -- Exports

	calls_secret (a_other: CASE_CALLS)
		do
			a_other.secret -- VUEX-2
			a_other.half_secret
			secret
		end

	calls_secret_of_library (a_list: ARRAYED_LIST [STRING])
		do
			a_list.set_area (a_list.area) -- VUEX-2
		end

feature {NONE} -- Secret

	secret
		do
		end

feature {CASE_CALLS} -- Half secret

	half_secret
		do
		end

end
