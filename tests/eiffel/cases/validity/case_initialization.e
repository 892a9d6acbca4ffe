note
	description: "Attributes at the end of creation procedures, Current too early."

class
	CASE_INITIALIZATION

create
	make_all,
	make_none,
	make_some,
	make_by_call,
	make_branches,
	make_leaking,
	make_agent,
	make_agent_late,
	make_reading,
	make_reading_late,
	make_delegating,
	make_in_loop,
	make_rescued,
	make_with_check,
	make_passing_late

feature {NONE} -- Initialization

	make_all
		do
			first := "a"
			create second.make_empty
		end

	make_none -- VEVI
		do
		end

	make_some (n: INTEGER) -- VEVI
		do
			first := "a"
			number := n
		end

	make_by_call
		do
			set_first
			second := "b"
		end

	make_branches (n: INTEGER) -- VEVI
		do
			if n > 3 then
				first := "a"
			else
				first := "b"
			end
			if n > 4 then
				second := "c"
			end
		end

	make_leaking (a_list: ARRAYED_LIST [ANY])
		do
			a_list.extend (Current) -- VEVI
			first := "a"
			second := "b"
		end

	make_passing_late (a_list: ARRAYED_LIST [ANY])
		do
			first := "a"
			second := "b"
			a_list.extend (Current)
		end

	make_agent (a_actions: ARRAYED_LIST [PROCEDURE])
		do
			a_actions.extend (agent set_first) -- VEVI
			first := "a"
			second := "b"
		end

	make_agent_late (a_actions: ARRAYED_LIST [PROCEDURE])
		do
			first := "a"
			second := "b"
			a_actions.extend (agent set_first)
		end

	make_reading
		do
			second := first -- VEVI
			first := "a"
		end

	make_reading_late
		do
			first := "a"
			second := first
		end

	make_delegating
		do
			make_all
		end

	make_in_loop (n: INTEGER) -- VEVI
		local
			i: INTEGER
		do
			first := "a"
			from
				i := 1
			until
				i > n
			loop
				second := "b"
				i := i + 1
			end
		end

	make_rescued
		do
			first := "a"
			second := "b"
		rescue
			retry
		end

	make_with_check
		do
			check attached maybe as l_text then
				first := l_text
				second := l_text
			end
		end

feature -- Access

	first: STRING

	second: STRING

	number: INTEGER

	maybe: detachable STRING

	lazy: STRING
		attribute
			Result := "lazy"
		end

	set_first
		do
			first := "f"
		end

end
