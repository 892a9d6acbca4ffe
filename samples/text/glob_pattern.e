note
	description: "[
		File name pattern: a star stands for any text, a question mark for any
		character, [abc], [a-z] and [!a-z] for one character of a set or outside
		it; anything else stands for itself.
	]"

class
	GLOB_PATTERN

inherit
	ANY
		redefine
			out
		end

create
	make

convert
	make ({STRING})

feature {NONE} -- Initialization

	make (a_pattern: STRING)
			-- Match with `a_pattern'; a bracket that is never closed stands for itself.
		do
			create pattern.make_from_string (a_pattern)
		ensure
			pattern_set: pattern ~ a_pattern
		end

feature -- Access

	pattern: STRING
			-- Text of the pattern

	selected (a_names: ITERABLE [STRING]): ARRAYED_LIST [STRING]
			-- Those of `a_names' that match, in their order
		do
			create Result.make (8)
			across a_names as l_name loop
				if matches (l_name) then
					Result.extend (l_name)
				end
			end
		ensure
			all_match: across Result as l_name all matches (l_name) end
		end

	out: STRING
			-- Text of the pattern
		do
			create Result.make_from_string (pattern)
		ensure then
			same: Result ~ pattern
		end

feature -- Status report

	matches (a_text: READABLE_STRING_8): BOOLEAN
			-- Does the whole of `a_text' match?
		local
			i, j, l_star, l_retry: INTEGER
			l_failed: BOOLEAN
		do
				-- A mismatch after a star lets the last star take one character more;
				-- earlier stars never need to be tried again.
			from
				i := 1
				j := 1
			until
				l_failed or else (i > a_text.count and j > pattern.count)
			loop
				if j <= pattern.count and then pattern [j] = '*' then
					l_star := j
					l_retry := i
					j := j + 1
				elseif i <= a_text.count and then j <= pattern.count and then element_matches (a_text [i], j) then
					i := i + 1
					j := element_end (j) + 1
				elseif l_star > 0 and then l_retry <= a_text.count then
					l_retry := l_retry + 1
					i := l_retry
					j := l_star + 1
				else
					l_failed := True
				end
			end
			Result := not l_failed
		ensure
			plain_text_only_itself: is_plain implies Result = pattern.same_string (a_text)
		end

	is_plain: BOOLEAN
			-- Does every character stand for itself?
		do
			Result := not across pattern as c some c = '*' or c = '?' or c = '[' end
		ensure
			no_star: Result implies not pattern.has ('*')
			no_question_mark: Result implies not pattern.has ('?')
		end

feature {NONE} -- Implementation

	element_end (j: INTEGER): INTEGER
			-- Position of the last character of the element that starts at `j'
		require
			valid: pattern.valid_index (j)
		local
			l_close: INTEGER
		do
			Result := j
			if pattern [j] = '[' and then j + 2 <= pattern.count then
				l_close := pattern.index_of (']', set_start (j) + 1)
				if l_close > 0 then
					Result := l_close
				end
			end
		ensure
			not_before: Result >= j
			valid: pattern.valid_index (Result)
		end

	set_start (j: INTEGER): INTEGER
			-- Position of the first member of the set that starts at `j'
		require
			set: pattern [j] = '['
			not_last: j < pattern.count
		do
			Result := if pattern [j + 1] = '!' then j + 2 else j + 1 end
		end

	element_matches (c: CHARACTER; j: INTEGER): BOOLEAN
			-- Does the element that starts at `j' stand for `c'?
		require
			valid: pattern.valid_index (j)
		do
			if pattern [j] = '?' then
				Result := True
			elseif element_end (j) > j then
				Result := set_has (c, set_start (j), element_end (j) - 1) = (pattern [j + 1] /= '!')
			else
				Result := pattern [j] = c
			end
		end

	set_has (c: CHARACTER; a_first, a_last: INTEGER): BOOLEAN
			-- Do the set members at `a_first' to `a_last' include `c'?
		require
			in_pattern: 1 <= a_first and a_last <= pattern.count
		local
			k: INTEGER
		do
			from
				k := a_first
			until
				k > a_last or Result
			loop
				if k + 2 <= a_last and then pattern [k + 1] = '-' then
					Result := pattern [k] <= c and c <= pattern [k + 2]
					k := k + 3
				else
					Result := pattern [k] = c
					k := k + 1
				end
			variant
				(a_last - k + 1).max (0)
			end
		end

end
