note
	description: "[
		Texts with a journal of their changes, so that each one can be taken back.
		A change replaces a part of the text; the journal keeps what was there before.
	]"

class CHANGE_JOURNAL

create
	make

feature {NONE} -- Initialization

	make (a_text: READABLE_STRING_8)
			-- Start with `a_text' and an empty journal.
		do
			create text.make_from_string (a_text)
			create done.make
			create undone.make
		ensure
			text_set: text.same_string (a_text)
			nothing_to_undo: not can_undo
		end

feature -- Access

	text: STRING
			-- Current text

feature -- Measurement

	change_count: INTEGER
			-- Number of changes that can be taken back
		do
			Result := done.count
		ensure
			not_negative: Result >= 0
		end

feature -- Status report

	can_undo: BOOLEAN
			-- Is there a change to take back?
		do
			Result := not done.is_empty
		ensure
			definition: Result = (change_count > 0)
		end

	can_redo: BOOLEAN
			-- Has a change been taken back since the last new one?
		do
			Result := not undone.is_empty
		ensure
			definition: Result = not undone.is_empty
		end

feature -- Element change

	replace (a_start, a_end: INTEGER; a_new: READABLE_STRING_8)
			-- Put `a_new' in place of the characters from `a_start' to `a_end'.
		require
			start_in_range: 1 <= a_start and a_start <= text.count + 1
			end_in_range: a_start - 1 <= a_end and a_end <= text.count
		do
			done.put_front ([a_start, text.substring (a_start, a_end), create {STRING}.make_from_string (a_new)])
			undone.wipe_out
			text.replace_substring (a_new, a_start, a_end)
		ensure
			one_more: change_count = old change_count + 1
			no_redo: not can_redo
			inserted: text.substring (a_start, a_start + a_new.count - 1).same_string (a_new)
			count_adapted: text.count = old text.count - (a_end - a_start + 1) + a_new.count
		end

	undo
			-- Take the last change back.
		require
			possible: can_undo
		local
			l_change: like done.item
		do
			l_change := done.first
			done.start
			done.remove
			undone.put_front (l_change)
			text.replace_substring (l_change.before, l_change.start, l_change.start + l_change.after.count - 1)
		ensure
			one_less: change_count = old change_count - 1
			redo_possible: can_redo
		end

	redo
			-- Make the change that was taken back last again.
		require
			possible: can_redo
		local
			l_change: like done.item
		do
			l_change := undone.first
			undone.start
			undone.remove
			done.put_front (l_change)
			text.replace_substring (l_change.after, l_change.start, l_change.start + l_change.before.count - 1)
		ensure
			one_more: change_count = old change_count + 1
			undo_possible: can_undo
		end

feature {NONE} -- Implementation

	done: LINKED_LIST [TUPLE [start: INTEGER; before, after: STRING]]
			-- Changes made, the last one first

	undone: LINKED_LIST [TUPLE [start: INTEGER; before, after: STRING]]
			-- Changes taken back, the last one first

end
