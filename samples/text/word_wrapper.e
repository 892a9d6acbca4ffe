note
	description: "Greedy word wrapper: every line takes as many words as fit."

class
	WORD_WRAPPER

create
	make

feature {NONE} -- Initialization

	make (a_width: INTEGER)
			-- Wrap to lines of at most `a_width' characters.
		require
			positive_width: a_width > 0
		do
			width := a_width
		ensure
			width_set: width = a_width
		end

feature -- Access

	width: INTEGER
			-- Greatest number of characters on a line

	words (a_text: READABLE_STRING_8): ARRAYED_LIST [STRING]
			-- Words of `a_text' in order; those longer than `width' are cut into pieces that fit
		local
			l_word: STRING
		do
			create Result.make (a_text.count // 5 + 1)
			create l_word.make_empty
			across a_text as c loop
				if c.is_space then
					if not l_word.is_empty then
						Result.extend (l_word)
						create l_word.make_empty
					end
				else
					if l_word.count = width then
						Result.extend (l_word)
						create l_word.make_empty
					end
					l_word.append_character (c)
				end
			end
			if not l_word.is_empty then
				Result.extend (l_word)
			end
		ensure
			none_empty: across Result as w all not w.is_empty end
			all_fit: across Result as w all w.count <= width end
			no_space: across Result as w all not w.has (' ') end
		end

	lines (a_text: READABLE_STRING_8): ARRAYED_LIST [STRING]
			-- `a_text' broken into lines, words separated by single spaces
		local
			l_words: like words
			l_first: INTEGER
		do
			l_words := words (a_text)
			create Result.make (l_words.count)
			if not l_words.is_empty then
				l_first := 1
				across line_ends (l_words) as l_last loop
					Result.extend (joined (l_words, l_first, l_last))
					l_first := l_last + 1
				end
			end
		ensure
			all_fit: across Result as l all l.count <= width end
			none_empty: across Result as l all not l.is_empty end
			empty_for_blank: words (a_text).is_empty = Result.is_empty
		end

	wrapped (a_text: READABLE_STRING_8): STRING
			-- Lines of `a_text', each but the last followed by a new line
		do
			create Result.make (a_text.count + a_text.count // width)
			across lines (a_text) as l loop
				if not Result.is_empty then
					Result.append_character ('%N')
				end
				Result.append (l)
			end
		ensure
			no_trailing_newline: not Result.ends_with ("%N")
		end

feature -- Measurement

	raggedness (a_text: READABLE_STRING_8): INTEGER
			-- Sum over all lines but the last of the squared number of unused columns
		local
			l_lines: like lines
			i: INTEGER
		do
			l_lines := lines (a_text)
			from
				i := 1
			invariant
				not_negative: Result >= 0
			until
				i >= l_lines.count
			loop
				Result := Result + squared (width - l_lines [i].count)
				i := i + 1
			variant
				(l_lines.count - i).max (0)
			end
		ensure
			not_negative: Result >= 0
		end

feature {NONE} -- Implementation

	line_ends (a_words: ARRAYED_LIST [STRING]): ARRAYED_LIST [INTEGER]
			-- Positions in `a_words' of the last word of each line
		require
			some_words: not a_words.is_empty
		local
			i, l_length: INTEGER
		do
			create Result.make (a_words.count // 8 + 1)
			from
				i := 2
				l_length := a_words.first.count
			invariant
				line_fits: l_length <= width
			until
				i > a_words.count
			loop
				if l_length + 1 + a_words [i].count <= width then
					l_length := l_length + 1 + a_words [i].count
				else
					Result.extend (i - 1)
					l_length := a_words [i].count
				end
				i := i + 1
			variant
				a_words.count - i + 1
			end
			Result.extend (a_words.count)
		ensure
			complete: Result.last = a_words.count
			increasing: across 2 |..| Result.count as k all Result [k - 1] < Result [k] end
		end

	joined (a_words: ARRAYED_LIST [STRING]; a_first, a_last: INTEGER): STRING
			-- Words from `a_first' to `a_last' with single spaces between them
		require
			first_valid: a_words.valid_index (a_first)
			last_valid: a_words.valid_index (a_last)
			ordered: a_first <= a_last
		do
			create Result.make_from_string (a_words [a_first])
			across (a_first + 1) |..| a_last as i loop
				Result.append_character (' ')
				Result.append (a_words [i])
			end
		ensure
			starts_with_first: Result.starts_with (a_words [a_first])
			ends_with_last: Result.ends_with (a_words [a_last])
		end

	squared (n: INTEGER): INTEGER
			-- `n' times `n'
		do
			Result := n * n
		ensure
			not_negative: Result >= 0
		end

invariant
	positive_width: width > 0

end
