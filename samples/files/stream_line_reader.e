note
	description: "Lines of a stream, numbered from 1. Line ends may be those of Unix, of Windows, or mixed."

class STREAM_LINE_READER

create
	make

feature {NONE} -- Initialization

	make (a_stream: TEXT_STREAM)
			-- Read the lines of `a_stream', starting with the first one.
		do
			stream := a_stream
			create item.make_empty
			forth
		ensure
			stream_set: stream = a_stream
			at_first_line: not after implies line_number = 1
		end

feature -- Access

	item: STRING
			-- Current line, without its end

	stream: TEXT_STREAM
			-- Where the characters come from

feature -- Measurement

	line_number: INTEGER
			-- Number of lines read so far

feature -- Status report

	after: BOOLEAN
			-- Is there no current line any more?

feature -- Basic operations

	forth
			-- Read the next line.
		require
			not_after: not after
		do
			if stream.is_exhausted then
				after := True
			else
				create item.make (80)
				from
				until
					stream.is_exhausted or else stream.item = '%N'
				loop
					item.append_character (stream.item)
					stream.forth
				end
				if not stream.is_exhausted then
					stream.forth
				end
				if item.ends_with ("%R") then
					item.remove_tail (1)
				end
				line_number := line_number + 1
			end
		ensure
			advanced: not after implies line_number = old line_number + 1
			single_line: not item.has ('%N')
		end

	append_remaining (a_lines: ARRAYED_LIST [STRING])
			-- Add the current line and all later ones to `a_lines', reading them to the end.
		do
			from
			until
				after
			loop
				a_lines.extend (item)
				forth
			end
		ensure
			all_read: after
			one_item_each: a_lines.count = old a_lines.count + line_number - old line_number + old (if after then 0 else 1 end)
		end

invariant
	line_number_not_negative: line_number >= 0

end
