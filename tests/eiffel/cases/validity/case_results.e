note
	description: "Result and locals of attached type that are not set on all paths."

class
	CASE_RESULTS

feature -- Results

	empty_body: STRING -- VEVI
		do
		end

	one_branch (n: INTEGER): STRING -- VEVI
		do
			if n > 0 then
				Result := "x"
			end
		end

	both_branches (n: INTEGER): STRING
		do
			if n > 0 then
				Result := "x"
			else
				create Result.make_empty
			end
		end

	elseif_without_else (n: INTEGER): STRING -- VEVI
		do
			if n > 0 then
				Result := "x"
			elseif n < 0 then
				Result := "y"
			end
		end

	inspect_with_else (n: INTEGER): STRING
		do
			inspect n
			when 1 .. 3 then
				Result := "x"
			else
				Result := "y"
			end
		end

	inspect_without_else (n: INTEGER): STRING
		do
			inspect n
			when 1 .. 3 then
				Result := "x"
			end
		end

	in_loop (n: INTEGER): STRING -- VEVI
		local
			i: INTEGER
		do
			from
				i := 1
			until
				i > n
			loop
				Result := "x"
				i := i + 1
			end
		end

	in_loop_from (n: INTEGER): STRING
		do
			from
				Result := ""
			until
				Result.count > n
			loop
				Result := Result + "x"
			end
		end

	from_detachable (a_text: detachable STRING): STRING -- VEVI
		do
			Result := a_text
		end

	from_guarded (a_text: detachable STRING): STRING
		do
			if attached a_text as l_text then
				Result := l_text
			else
				Result := ""
			end
		end

	unreachable_end: STRING
		do
			check impossible: False then
			end
		end

	attached_by_check: STRING
		do
			check attached maybe as l_text then
				Result := l_text
			end
		end

	expanded_result: INTEGER
		do
		end

	detachable_result: detachable STRING
		do
		end

	anchored_result: like empty_body -- VEVI
		do
		end

	used_before (n: INTEGER): STRING
		do
			Result.append ("x") -- VUTA-2
			Result := "y"
		end

	once_result: STRING -- VEVI
		once
		end

	self_made: STRING
		attribute
		end

	maybe: detachable STRING

feature -- Locals

	unset_local: INTEGER
		local
			l_text: STRING
		do
			Result := l_text.count -- VUTA-2
		end

	set_local: INTEGER
		local
			l_text: STRING
		do
			l_text := "x"
			Result := l_text.count
		end

	half_set_local (n: INTEGER): INTEGER
		local
			l_text: STRING
		do
			if n > 0 then
				l_text := "x"
			end
			Result := l_text.count -- VUTA-2
		end

	passed_unset_local: BOOLEAN
		local
			l_text: STRING
		do
			Result := ("x").same_string (l_text) -- VUAR-2
		end

	never_used_local
		local
			l_text: STRING
		do
		end

	expanded_local: INTEGER
		local
			l_number: INTEGER
		do
			Result := l_number + 1
		end

	local_in_rescue
		local
			l_text: STRING
			l_done: BOOLEAN
		do
			if not l_done then
				l_text := "x"
				print (l_text)
			end
		rescue
			l_done := True
			print (l_text)
			retry
		end

	detachable_to_local (a_text: detachable STRING): INTEGER
		local
			l_text: STRING
		do
			l_text := a_text
			Result := l_text.count -- VUTA-2
		end

end
