note
	description: "[
		Word wrapper that minimises the sum of the squared slack of all lines
		but the last. Dynamic programming from the end of the text: the best
		way to set words i, i + 1, ... does not depend on what stands before i.
	]"

class
	BALANCED_WRAPPER

inherit
	WORD_WRAPPER
		redefine
			line_ends
		end

create
	make

feature {NONE} -- Implementation

	line_ends (a_words: ARRAYED_LIST [STRING]): ARRAYED_LIST [INTEGER]
			-- Positions in `a_words' of the last word of each line, chosen for least raggedness
		local
			l_cost, l_end: ARRAY [INTEGER]
			i, j, n, l_length, l_candidate: INTEGER
		do
			n := a_words.count
			create l_cost.make_filled (0, 1, n + 1)
			create l_end.make_filled (n, 1, n)
			from
				i := n
			until
				i = 0
			loop
				l_cost [i] := {INTEGER}.max_value
				from
					j := i
					l_length := a_words [i].count
				until
					j > n or else l_length > width
				loop
					l_candidate := l_cost [j + 1] + slack_cost (l_length, j = n)
					if l_candidate < l_cost [i] then
						l_cost [i] := l_candidate
						l_end [i] := j
					end
					j := j + 1
					if j <= n then
						l_length := l_length + 1 + a_words [j].count
					end
				variant
					n - j + 1
				end
				i := i - 1
			variant
				i
			end
			create Result.make (n)
			from
				i := 1
			until
				i > n
			loop
				Result.extend (l_end [i])
				i := l_end [i] + 1
			variant
				n - i + 1
			end
		end

	slack_cost (a_length: INTEGER; a_is_last: BOOLEAN): INTEGER
			-- Cost of a line of `a_length' characters; the last line costs nothing
		require
			fits: a_length <= width
		do
			Result := if a_is_last then 0 else squared (width - a_length) end
		ensure
			not_negative: Result >= 0
			last_free: a_is_last implies Result = 0
		end

end
