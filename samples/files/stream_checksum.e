note
	description: "Check values that are computed while bytes pass by."

deferred class STREAM_CHECKSUM

feature -- Access

	value: NATURAL_32
			-- Check value of all bytes so far
		deferred
		end

	hexadecimal: STRING
			-- Check value as eight hexadecimal digits
		do
			Result := value.to_hex_string
		ensure
			eight_digits: Result.count = 8
		end

feature -- Measurement

	byte_count: INTEGER
			-- Number of bytes so far

feature -- Element change

	put (a_byte: NATURAL_8)
			-- Take `a_byte' into account.
		do
			byte_count := byte_count + 1
			update (a_byte)
		ensure
			one_more: byte_count = old byte_count + 1
		end

	put_string (a_text: READABLE_STRING_8)
			-- Take the characters of `a_text' into account.
		do
			across
				a_text as l_character
			loop
				put (l_character.code.to_natural_8)
			end
		ensure
			all_counted: byte_count = old byte_count + a_text.count
		end

feature -- Removal

	reset
			-- Start again with no byte.
		do
			byte_count := 0
		ensure
			no_byte: byte_count = 0
		end

feature {NONE} -- Implementation

	update (a_byte: NATURAL_8)
			-- Change the check value for `a_byte'.
		deferred
		end

invariant
	byte_count_not_negative: byte_count >= 0

end
