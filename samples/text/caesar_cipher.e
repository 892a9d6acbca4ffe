note
	description: "Caesar's cipher: all letters move by the same shift."

class
	CAESAR_CIPHER

inherit
	LETTER_CIPHER

create
	make,
	make_rot_13,
	make_breaking

feature {NONE} -- Initialization

	make (a_shift: INTEGER)
			-- Move letters forwards by `a_shift', which may be negative or exceed the alphabet.
		do
			shift := (a_shift \\ Alphabet_size + Alphabet_size) \\ Alphabet_size
		ensure
			congruent: (shift - a_shift) \\ Alphabet_size = 0
		end

	make_rot_13
			-- Move letters by half the alphabet, so that encryption undoes itself.
		do
			make (Alphabet_size // 2)
		ensure
			self_inverse: shift * 2 = Alphabet_size
		end

	make_breaking (a_secret: READABLE_STRING_8)
			-- Guess the shift that produced `a_secret' from an English text.
		local
			l_best, l_distance: REAL_64
		do
			l_best := {REAL_64}.max_value
			across 0 |..| (Alphabet_size - 1) as s loop
				l_distance := distance_from_english (a_secret, s)
				if l_distance < l_best then
					l_best := l_distance
					shift := s
				end
			end
		ensure
			best: across 0 |..| (Alphabet_size - 1) as s all
					distance_from_english (a_secret, shift) <= distance_from_english (a_secret, s)
				end
		end

feature -- Access

	shift: INTEGER
			-- Number of places by which letters move

	shift_at (n: INTEGER): INTEGER
			-- How far the `n'-th letter of a text moves: always `shift'
		do
			Result := shift
		ensure then
			constant: Result = shift
		end

feature -- Measurement

	distance_from_english (a_secret: READABLE_STRING_8; a_shift: INTEGER): REAL_64
			-- Chi-squared statistic of the letters of `a_secret', moved back by `a_shift', against English
		require
			within_alphabet: 0 <= a_shift and a_shift < Alphabet_size
		local
			l_counts: ARRAY [INTEGER]
			l_letters: INTEGER
			l_expected, l_difference: REAL_64
		do
			create l_counts.make_filled (0, 0, Alphabet_size - 1)
			across a_secret as c loop
				if is_letter (c) then
					l_letters := l_letters + 1
					l_counts [c.as_lower.code - ('a').code] := l_counts [c.as_lower.code - ('a').code] + 1
				end
			end
			if l_letters > 0 then
				across 0 |..| (Alphabet_size - 1) as i loop
					l_expected := english_percentages [i + 1] * l_letters / 100.0
					l_difference := l_counts [(i + a_shift) \\ Alphabet_size] - l_expected
					Result := Result + l_difference * l_difference / l_expected
				end
			end
		ensure
			not_negative: Result >= 0.0
		end

feature {NONE} -- Implementation

	english_percentages: ARRAY [REAL_64]
			-- How often each letter occurs in a hundred letters of English
		once
			Result := {ARRAY [REAL_64]} <<
				8.2, 1.5, 2.8, 4.3, 12.7, 2.2, 2.0, 6.1, 7.0, 0.15, 0.77, 4.0, 2.4,
				6.7, 7.5, 1.9, 0.095, 6.0, 6.3, 9.1, 2.8, 0.98, 2.4, 0.15, 2.0, 0.074>>
		ensure
			one_a_letter: Result.count = Alphabet_size
			all_positive: across Result as p all p > 0.0 end
		end

invariant
	within_alphabet: 0 <= shift and shift < Alphabet_size

end
