note
	description: "Counts how often each word occurs in the texts added; the case of letters is ignored."

class
	WORD_COUNTER

create
	make

feature {NONE} -- Initialization

	make
			-- Start without any word.
		do
			create counts.make (64)
		ensure
			empty: is_empty
		end

feature -- Access

	top (n: INTEGER): ARRAYED_LIST [STRING]
			-- The `n' most frequent words (all, if there are fewer), the most frequent first;
			-- words of equal frequency are in alphabetical order
		require
			not_negative: n >= 0
		local
			i: INTEGER
		do
			create Result.make (n + 1)
			across counts as l_count loop
				from
					i := Result.count
				until
					i = 0 or else not ranks_before (@ l_count.key, Result [i])
				loop
					i := i - 1
				variant
					i
				end
				if i < n then
					Result.go_i_th (i)
					Result.put_right (@ l_count.key)
					if Result.count > n then
						Result.finish
						Result.remove
					end
				end
			end
		ensure
			size: Result.count = n.min (distinct_count)
			ranked: across 2 |..| Result.count as k all ranks_before (Result [k - 1], Result [k]) end
		end

	words_with (a_condition: PREDICATE [STRING, INTEGER]): ARRAYED_LIST [STRING]
			-- Words that satisfy `a_condition' together with their number of occurrences
		do
			create Result.make (8)
			across counts as l_count loop
				if a_condition.item ([@ l_count.key, l_count]) then
					Result.extend (@ l_count.key)
				end
			end
		ensure
			all_counted: across Result as w all has (w) end
			all_satisfy: across Result as w all a_condition.item ([w, occurrences (w)]) end
		end

feature -- Measurement

	occurrences (a_word: STRING): INTEGER
			-- How often `a_word' was added
		do
			Result := counts [a_word.as_lower]
		ensure
			positive_if_present: has (a_word) = (Result > 0)
		end

	distinct_count: INTEGER
			-- Number of different words
		do
			Result := counts.count
		ensure
			not_negative: Result >= 0
		end

	total_count: INTEGER
			-- Number of words added, repetitions included

feature -- Status report

	is_empty: BOOLEAN
			-- Has no word been added yet?
		do
			Result := counts.is_empty
		ensure
			definition: Result = (distinct_count = 0)
		end

	has (a_word: STRING): BOOLEAN
			-- Has `a_word' been added?
		do
			Result := counts.has (a_word.as_lower)
		ensure
			not_if_none: Result implies distinct_count > 0
		end

	ranks_before (a_word, a_other: STRING): BOOLEAN
			-- Does `a_word' come before `a_other' in `top'?
		local
			l_first, l_second: INTEGER
		do
			l_first := occurrences (a_word)
			l_second := occurrences (a_other)
			Result := l_first > l_second or else l_first = l_second and then a_word < a_other
		ensure
			asymmetric: Result implies not ranks_before (a_other, a_word)
		end

	is_word_character (c: CHARACTER): BOOLEAN
			-- May `c' be part of a word?
		do
			Result := c.is_alpha_numeric or c = '%''
		ensure
			letters_and_digits: c.is_alpha_numeric implies Result
		end

feature -- Element change

	add_word (a_word: STRING)
			-- Count `a_word' once more.
		require
			not_empty: not a_word.is_empty
			proper: across a_word as c all is_word_character (c) end
		do
			counts.force (occurrences (a_word) + 1, a_word.as_lower)
			total_count := total_count + 1
		ensure
			once_more: occurrences (a_word) = old occurrences (a_word) + 1
			counted: total_count = old total_count + 1
			new_if_absent: not old has (a_word) implies distinct_count = old distinct_count + 1
		end

	add_text (a_text: READABLE_STRING_8)
			-- Count all words of `a_text'.
		local
			l_word: STRING
		do
			create l_word.make_empty
			across a_text as c loop
				if is_word_character (c) then
					l_word.append_character (c)
				elseif not l_word.is_empty then
					add_word (l_word)
					l_word.wipe_out
				end
			end
			if not l_word.is_empty then
				add_word (l_word)
			end
		ensure
			never_fewer: total_count >= old total_count
			none_forgotten: distinct_count >= old distinct_count
		end

feature -- Removal

	wipe_out
			-- Forget all words.
		do
			counts.wipe_out
			total_count := 0
		ensure
			empty: is_empty
			nothing_counted: total_count = 0
		end

feature -- Iteration

	do_all (a_action: PROCEDURE [STRING, INTEGER])
			-- Call `a_action' with each word and its number of occurrences.
		do
			across counts as l_count loop
				a_action.call ([@ l_count.key, l_count])
			end
		ensure
			same_words: distinct_count = old distinct_count
		end

feature {NONE} -- Implementation

	counts: HASH_TABLE [INTEGER, STRING]
			-- Number of occurrences by word in lower case

invariant
	at_least_once_each: total_count >= distinct_count

end
