note
	description: "Nested agents, agents of operators, creation and attributes; agents as targets."

class
	CASE_MORE_AGENTS

feature -- Access

	total: INTEGER

	actions: ARRAYED_LIST [PROCEDURE [INTEGER]]
		attribute
			create Result.make (0)
		end

	callback: detachable PROCEDURE [INTEGER]

	handler: FUNCTION [INTEGER, STRING] assign set_handler
		attribute
			Result := agent {INTEGER}.out
		end

	set_handler (f: like handler)
		do
			handler := f
		end

feature -- Tests

	nested (a_lists: LIST [LIST [INTEGER]])
		do
			a_lists.do_all (agent (a_list: LIST [INTEGER])
				do
					a_list.do_all (agent (i: INTEGER)
						do
							total := total + i
						end)
					a_list.do_all (agent (i: INTEGER)
						do
							print (a_list.count + i) -- VUEX-1
						end)
					a_list.do_all (agent (i: INTEGER; l: LIST [INTEGER])
						do
							print (l.count + i)
						end (?, a_list))
				end)
		end

	calls: STRING
		do
			callback.call (3) -- VUTA-2
			if attached callback as l_callback then
				l_callback.call (3)
				l_callback (3)
				l_callback (3, 4)
				l_callback ("x") -- VUAR-2
			end
			Result := handler.item ([3])
			Result := handler (3)
			Result := handler.item (3)
			Result := handler ("x") -- VUAR-2
			Result := (agent {STRING}.as_upper).item (["x"])
			handler := agent {INTEGER}.out
			handler := agent {INTEGER}.to_real -- VJAR
			handler := agent (i: INTEGER): STRING do Result := i.out end
			handler := agent (i: INTEGER): INTEGER do Result := i end -- VJAR
			handler := agent (i: STRING): STRING do Result := i end -- VJAR
			set_handler (agent handler.item) -- VUAR-2
			actions.extend (agent set_total)
			actions.extend (agent set_total (?))
			actions.extend (agent set_total (3)) -- VUAR-2
			actions.extend (agent actions.go_i_th)
			actions.extend (agent set_nothing) -- VPCA-1
			actions.first.call (3)
			actions.first (3)
			actions [1].call ([3])
			across actions as l_action loop
				l_action (total)
				l_action.call ([total])
			end
		end

	set_total (n: INTEGER)
		do
			total := n
		end

	operators (a: INTEGER): FUNCTION [INTEGER, INTEGER]
		do
			Result := agent a.plus
			Result := agent {INTEGER}.plus (3)
			Result := agent (3).plus (?)
			Result := agent a.minus (?)
		end

	creators: FUNCTION [INTEGER, ARRAYED_LIST [STRING]]
		do
			Result := agent (n: INTEGER): ARRAYED_LIST [STRING]
				do
					create Result.make (n)
				end
			Result := agent (n: INTEGER): ARRAYED_LIST [STRING] -- VEVI
				local
					l_list: ARRAYED_LIST [STRING]
				do
					Result := l_list
				end
			Result := agent (n: INTEGER): LINKED_LIST [STRING] -- VJAR
				do
					create Result.make
				end
		end

	predicates (a_texts: ARRAYED_LIST [STRING]): BOOLEAN
		do
			Result := a_texts.for_all (agent {STRING}.is_empty)
			Result := a_texts.there_exists (agent (s: STRING): BOOLEAN do Result := s.count > 3 end)
			Result := a_texts.there_exists (agent (s: STRING): INTEGER do Result := s.count end) -- VUAR-2
			Result := a_texts.for_all (agent (s: READABLE_STRING_8): BOOLEAN do Result := s.is_empty end) -- VUAR-2
			Result := a_texts.for_all (agent (s: detachable STRING): BOOLEAN do Result := s = Void end) -- VUAR-2
			a_texts.do_if (agent (s: STRING) do s.wipe_out end, agent {STRING}.is_empty)
			a_texts.do_if (agent {STRING}.is_empty, agent {STRING}.wipe_out) -- VUAR-2
			a_texts.do_all (agent {STRING}.append_character ('x'))
			a_texts.do_all (agent {STRING}.append_character (?))
			a_texts.do_all (agent {STRING}.append ("x"))
		end

end
