note
	description: "Agents: features, arguments, inline agents, calls."

class
	CASE_AGENTS

feature -- Access

	count: INTEGER

	take (n: INTEGER; a_text: STRING)
		do
		end

	taken (n: INTEGER): STRING
		do
			Result := n.out
		end

	is_big (n: INTEGER): BOOLEAN
		do
			Result := n > 3
		end

feature -- Calls with agents

	all_open (a_actions: LIST [PROCEDURE [INTEGER, STRING]])
		do
			a_actions.extend (agent take)
			a_actions.extend (agent take (?, ?))
			a_actions.extend (agent take (1, ?)) -- VUAR-2
			a_actions.extend (agent taken) -- VUAR-2
		end

	some_closed (a_actions: LIST [PROCEDURE [INTEGER]])
		do
			a_actions.extend (agent take (?, "x"))
			a_actions.extend (agent take (?, 3)) -- VPCA-4
			a_actions.extend (agent take (1)) -- VPCA-3
			a_actions.extend (agent take (1, "x")) -- VUAR-2
		end

	functions (a_functions: LIST [FUNCTION [INTEGER, STRING]])
		do
			a_functions.extend (agent taken)
			a_functions.extend (agent taken (?))
			a_functions.extend (agent is_big) -- VUAR-2
			a_functions.extend (agent take) -- VUAR-2
		end

	predicates (a_list: LIST [INTEGER]): BOOLEAN
		do
			Result := a_list.for_all (agent is_big)
			Result := a_list.there_exists (agent is_big (?))
			Result := a_list.for_all (agent taken) -- VUAR-2
			Result := a_list.for_all (agent (n: INTEGER): BOOLEAN do Result := n > 3 end)
			a_list.do_all (agent print) -- VUAR-2
		end

	qualified (a_list: LIST [STRING]): PROCEDURE [STRING]
		do
			Result := agent a_list.extend
			Result := agent a_list.extned -- VPCA-1
			Result := agent a_list.extend (?)
			Result := agent {LIST [STRING]}.wipe_out -- VJAR
		end

	unknown: detachable PROCEDURE
		do
			Result := agent nothing -- VPCA-1
		end

	open_target: FUNCTION [STRING, INTEGER]
		do
			Result := agent {STRING}.count
		end

	typed_open: PROCEDURE [INTEGER]
		do
			Result := agent take ({INTEGER} ?, "x")
		end

	attribute_agent: FUNCTION [INTEGER]
		do
			Result := agent count
		end

feature -- Calling agents

	call_them (p: PROCEDURE [INTEGER]; f: FUNCTION [INTEGER, STRING]; q: PREDICATE [STRING]): STRING
		do
			p.call (1)
			p.call ([1])
			p (1)
			p.call ("x") -- VUAR-2
			p.call (["x"]) -- VUAR-2
			p.call ([1, 2])
			Result := f.item ([1])
			Result := f (1)
			Result := f ("x") -- VUAR-2
			if q ("x") then
			end
			if f (1) then -- VWBE
			end
			f (1) -- VKCN-1
			Result := p (1) -- VKCN-2
		end

feature -- Inline agents

	inline_agents (a_list: LIST [INTEGER]; n: INTEGER)
		local
			l_sum: INTEGER
		do
			a_list.do_all (agent (i: INTEGER) do count := count + i end)
			a_list.do_all (agent (i: INTEGER) do l_sum := l_sum + i end) -- VEEN VUEX-1
			a_list.do_all (agent (i: INTEGER) do print (i + n) end) -- VUEX-1
			a_list.do_all (agent (i, j: INTEGER) do print (i) end)
			a_list.do_all (agent (n: INTEGER) do print (n) end) -- VPIR-1
			a_list.do_all (agent (count: INTEGER) do print (1) end) -- VRFA
			a_list.do_all (agent (i: STRING) do print (i) end) -- VUAR-2
			print (l_sum)
		end

	inline_results: FUNCTION [INTEGER, STRING]
		do
			Result := agent (n: INTEGER): STRING do Result := n.out end
			Result := agent (n: INTEGER): STRING do end -- VEVI
			Result := agent (n: INTEGER): STRING
				local
					l_text: STRING
				do
					l_text := n.out
					Result := l_text
				end
		end

	inline_contracts: detachable PROCEDURE [INTEGER]
		do
			Result := agent (n: INTEGER)
				require
					positive: n > 0
					wrong: n -- VWBE
				do
					print (n)
				ensure
					kept: count = old count
				end
		end

end
