note
	description: "[
		Ciphers that move each letter along the alphabet and leave every other
		character and the case of letters alone. Descendants say how far each
		letter moves.
	]"

deferred class
	LETTER_CIPHER

feature -- Access

	shift_at (n: INTEGER): INTEGER
			-- How far the `n'-th letter of a text moves
		require
			positive: n >= 1
		deferred
		ensure
			within_alphabet: 0 <= Result and Result < Alphabet_size
		end

	encrypted (a_text: READABLE_STRING_8): STRING
			-- `a_text' with its letters moved forwards
		do
			Result := moved (a_text, agent shift_at)
		ensure
			same_length: Result.count = a_text.count
			reversible: decrypted (Result).same_string (a_text)
		end

	decrypted (a_text: READABLE_STRING_8): STRING
			-- `a_text' with its letters moved backwards
		do
			Result := moved (a_text, agent backward_shift_at)
		ensure
			same_length: Result.count = a_text.count
		end

	turned (c: CHARACTER; a_shift: INTEGER): CHARACTER
			-- Letter `a_shift' places after `c', starting again after the last letter
		require
			letter: is_letter (c)
			within_alphabet: 0 <= a_shift and a_shift < Alphabet_size
		local
			l_base: INTEGER
		do
			l_base := if c.is_upper then ('A').code else ('a').code end
			Result := (l_base + (c.code - l_base + a_shift) \\ Alphabet_size).to_character_8
		ensure
			same_case: Result.is_upper = c.is_upper
			no_shift_no_change: a_shift = 0 implies Result = c
		end

feature -- Measurement

	Alphabet_size: INTEGER = 26
			-- Number of letters

feature -- Status report

	is_letter (c: CHARACTER): BOOLEAN
			-- Is `c' one of the letters that move?
		do
			Result := ('a' <= c and c <= 'z') or ('A' <= c and c <= 'Z')
		ensure
			latin_letter: Result implies c.is_alpha
		end

feature {NONE} -- Implementation

	backward_shift_at (n: INTEGER): INTEGER
			-- Shift that undoes `shift_at' (`n')
		require
			positive: n >= 1
		do
			Result := (Alphabet_size - shift_at (n)) \\ Alphabet_size
		ensure
			opposite: (Result + shift_at (n)) \\ Alphabet_size = 0
		end

	moved (a_text: READABLE_STRING_8; a_shift: FUNCTION [INTEGER, INTEGER]): STRING
			-- `a_text' with its n-th letter moved by `a_shift' (n)
		local
			n: INTEGER
		do
			create Result.make (a_text.count)
			across a_text as c loop
				if is_letter (c) then
					n := n + 1
					Result.append_character (turned (c, a_shift.item ([n])))
				else
					Result.append_character (c)
				end
			end
		ensure
			same_length: Result.count = a_text.count
		end

end
