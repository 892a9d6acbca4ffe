note
	description: "Reads a text character by character and keeps track of line and column."

class
	TEXT_SCANNER

create
	make

feature {NONE} -- Initialization

	make (a_text: READABLE_STRING_GENERAL)
			-- Start before the first character of `a_text'.
		do
			text := a_text.to_string_32
			create lexeme.make_empty
			index := 1
			line := 1
			column := 1
		ensure
			at_start: index = 1
			text_set: text.same_string_general (a_text)
		end

feature -- Access

	item: CHARACTER_32
			-- Current character
		require
			not_after: not after
		do
			Result := text [index]
		end

	lexeme: STRING_32
			-- Characters taken by the last `read_while'

feature -- Measurement

	index: INTEGER
			-- Position of the current character in the text

	line: INTEGER
			-- Line of the current character, from 1

	column: INTEGER
			-- Column of the current character, from 1

feature -- Status report

	after: BOOLEAN
			-- Is there no character left?
		do
			Result := index > text.count
		end

	is_at (c: CHARACTER_32): BOOLEAN
			-- Is `c' the current character?
		do
			Result := not after and then item = c
		ensure
			never_after: Result implies not after
		end

	looking_at (a_word: READABLE_STRING_GENERAL): BOOLEAN
			-- Does the rest of the text start with `a_word'?
		require
			not_empty: not a_word.is_empty
		local
			l_last: INTEGER
		do
			l_last := index + a_word.count - 1
			Result := l_last <= text.count and then text.substring (index, l_last).same_string_general (a_word)
		end

feature -- Cursor movement

	forth
			-- Move to the next character.
		require
			not_after: not after
		do
			if item = '%N' then
				line := line + 1
				column := 1
			else
				column := column + 1
			end
			index := index + 1
		ensure
			moved: index = old index + 1
			same_or_next_line: line = old line or line = old line + 1
		end

	skip (n: INTEGER)
			-- Move over `n' characters.
		require
			not_negative: n >= 0
		do
			across 1 |..| n as i loop
				if not after then
					forth
				end
			end
		ensure
			moved_or_after: index = old index + n or after
		end

	skip_spaces
			-- Move to the next character that is no white space.
		do
			from
			until
				after or else not item.is_space
			loop
				forth
			end
		ensure
			on_text: after or else not item.is_space
			never_back: index >= old index
		end

	read_while (a_condition: PREDICATE [CHARACTER_32])
			-- Take characters into `lexeme' as long as they satisfy `a_condition'.
		local
			l_start: INTEGER
		do
			from
				l_start := index
			until
				after or else not a_condition.item ([item])
			loop
				forth
			end
			lexeme := text.substring (l_start, index - 1)
		ensure
			taken: lexeme.count = index - old index
			stopped: after or else not a_condition.item ([item])
		end

feature {NONE} -- Implementation

	text: STRING_32
			-- Text that is read

invariant
	index_in_range: 1 <= index and index <= text.count + 1
	line_positive: line >= 1
	column_positive: column >= 1

end
