note
	description: "Streams over the characters of a string."

class MEMORY_TEXT_STREAM

inherit
	TEXT_STREAM

create
	make

feature {NONE} -- Initialization

	make (a_text: READABLE_STRING_8)
			-- Read from a copy of `a_text'.
		do
			create text.make_from_string (a_text)
			position := 1
			is_open := True
		ensure
			open: is_open
			exhausted_if_empty: is_exhausted = a_text.is_empty
		end

feature -- Access

	item: CHARACTER
			-- <Precursor>
		do
			Result := text [position]
		end

	position: INTEGER
			-- Index of the current character

feature -- Status report

	is_exhausted: BOOLEAN
			-- <Precursor>
		do
			Result := position > text.count
		end

	is_open: BOOLEAN
			-- <Precursor>

feature -- Basic operations

	forth
			-- <Precursor>
		do
			position := position + 1
		ensure then
			advanced: position = old position + 1
		end

	close
			-- <Precursor>
		do
			position := text.count + 1
			is_open := False
		end

feature {NONE} -- Implementation

	text: IMMUTABLE_STRING_8
			-- All characters

invariant
	position_in_range: 1 <= position and position <= text.count + 1

end
