note
	description: "Which locals, arguments and results are certainly attached."

class
	CASE_ATTACHED_LOCALS

feature -- Arguments

	plain (a_text: detachable STRING): INTEGER
		do
			Result := a_text.count -- VUTA-2
		end

	guarded (a_text: detachable STRING): INTEGER
		do
			if a_text /= Void then
				Result := a_text.count
			end
		end

	guarded_other_branch (a_text: detachable STRING): INTEGER
		do
			if a_text = Void then
				Result := a_text.count -- VUTA-2
			else
				Result := a_text.count
			end
		end

	guarded_elseif (a_text: detachable STRING; n: INTEGER): INTEGER
		do
			if n > 3 then
				Result := a_text.count -- VUTA-2
			elseif a_text /= Void then
				Result := a_text.count
			else
				Result := a_text.count -- VUTA-2
			end
		end

	after_early_exit (a_text: detachable STRING): INTEGER
		do
			if a_text = Void then
				Result := 1
			end
			Result := a_text.count -- VUTA-2
		end

	tested_by_attached (a_text: detachable STRING): INTEGER
		do
			if attached a_text then
				Result := a_text.count
			end
		end

	conjunction (a_left, a_right: detachable STRING): INTEGER
		do
			if a_left /= Void and a_right /= Void then
				Result := a_left.count + a_right.count
			end
		end

	strict_conjunction_uses (a_text: detachable STRING): BOOLEAN
		do
			Result := a_text /= Void and a_text.count > 0 -- VUTA-2
		end

	semistrict_conjunction_uses (a_text: detachable STRING): BOOLEAN
		do
			Result := a_text /= Void and then a_text.count > 0
		end

	disjunction_uses (a_text: detachable STRING): BOOLEAN
		do
			Result := a_text = Void or else a_text.is_empty
		end

	wrong_disjunction_uses (a_text: detachable STRING): BOOLEAN
		do
			Result := a_text /= Void or else a_text.is_empty -- VUTA-2
		end

	implication_uses (a_text: detachable STRING): BOOLEAN
		do
			Result := a_text /= Void implies a_text.is_empty
		end

	negation (a_text: detachable STRING): INTEGER
		do
			if not (a_text = Void) then
				Result := a_text.count
			end
		end

	negated_disjunction (a_left, a_right: detachable STRING): INTEGER
		do
			if not (a_left = Void or a_right = Void) then
				Result := a_left.count + a_right.count
			end
		end

	disjunction_is_no_guard (a_left, a_right: detachable STRING): INTEGER
		do
			if a_left /= Void or a_right /= Void then
				Result := a_left.count -- VUTA-2
			end
		end

	by_precondition (a_text: detachable STRING): INTEGER
		require
			there: a_text /= Void
		do
			Result := a_text.count
		end

	by_chain_of_preconditions (a_text: detachable STRING): INTEGER
		require
			there: a_text /= Void
			long: a_text.count > 3
		do
			Result := 1
		ensure
			longer: a_text /= Void and then a_text.count > Result
		end

	by_check (a_text: detachable STRING): INTEGER
		do
			check there: a_text /= Void then
				Result := a_text.count
			end
		end

	by_check_with_object_test (a_text: detachable ANY): INTEGER
		do
			check is_text: attached {STRING} a_text as l_text then
				Result := l_text.count
			end
		end

	by_plain_check (a_text: detachable STRING): INTEGER
		do
			check
				there: a_text /= Void
			end
			Result := a_text.count -- VUTA-2
		end

	by_if_expression (a_text: detachable STRING): INTEGER
		do
			Result := if a_text /= Void then a_text.count else 0 end
		end

	by_if_expression_wrongly (a_text: detachable STRING): INTEGER
		do
			Result := if a_text = Void then a_text.count else a_text.count end -- VUTA-2
		end

feature -- Locals

	assigned: INTEGER
		local
			l_text: detachable STRING
		do
			l_text := "abc"
			Result := l_text.count
		end

	reset: INTEGER
		local
			l_text: detachable STRING
		do
			l_text := "abc"
			l_text := Void
			Result := l_text.count -- VUTA-2
		end

	reset_after_test (a_other: detachable STRING): INTEGER
		local
			l_text: detachable STRING
		do
			l_text := a_other
			if l_text /= Void then
				Result := l_text.count
				l_text := a_other
				Result := l_text.count -- VUTA-2
			end
		end

	created: INTEGER
		local
			l_text: detachable STRING
		do
			create l_text.make (3)
			Result := l_text.count
		end

	assigned_in_one_branch (n: INTEGER): INTEGER
		local
			l_text: detachable STRING
		do
			if n > 3 then
				l_text := "abc"
			end
			Result := l_text.count -- VUTA-2
		end

	assigned_in_both_branches (n: INTEGER): INTEGER
		local
			l_text: detachable STRING
		do
			if n > 3 then
				l_text := "abc"
			else
				create l_text.make_empty
			end
			Result := l_text.count
		end

	assigned_in_inspect (n: INTEGER): INTEGER
		local
			l_text: detachable STRING
		do
			inspect n
			when 1 then
				l_text := "a"
			when 2 then
				l_text := "b"
			else
				l_text := "c"
			end
			Result := l_text.count
		end

	assigned_in_loop (n: INTEGER): INTEGER
		local
			l_text: detachable STRING
			i: INTEGER
		do
			from
				i := 1
			until
				i > n
			loop
				l_text := "abc"
				i := i + 1
			end
			Result := l_text.count -- VUTA-2
		end

	reset_in_loop (n: INTEGER): INTEGER
		local
			l_text: detachable STRING
			i: INTEGER
		do
			l_text := "abc"
			from
				i := 1
			until
				i > n
			loop
				Result := l_text.count -- VUTA-2
				l_text := Void
				i := i + 1
			end
		end

	known_after_loop: INTEGER
		local
			l_list: ARRAYED_LIST [detachable STRING]
			l_text: detachable STRING
		do
			create l_list.make (0)
			from
				l_list.start
			until
				l_text /= Void or l_list.after
			loop
				l_text := l_list.item
				l_list.forth
			end
			Result := l_text.count -- VUTA-2
		end

	known_after_loop_with_one_exit: INTEGER
		local
			l_text: detachable STRING
		do
			from
			until
				l_text /= Void
			loop
				l_text := maybe
			end
			Result := l_text.count
		end

	maybe: detachable STRING
			-- Something or nothing

	result_of_call: INTEGER
		do
			Result := maybe.count -- VUTA-2
		end

feature -- Result

	made: STRING
		do
			create Result.make (3)
			Result.append ("x")
		end

	maybe_made (n: INTEGER): detachable STRING
		do
			if n > 3 then
				create Result.make (n)
			end
			Result.append ("x") -- VUTA-2
		end

	tested_result: detachable STRING
		do
			Result := maybe
			if Result /= Void then
				Result.append ("x")
			end
		ensure
			short: Result /= Void implies Result.count < 10
		end

	untested_result: detachable STRING
		do
			Result := maybe
		ensure
			short: Result.count < 10 -- VUTA-2
		end

end
