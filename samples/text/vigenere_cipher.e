note
	description: "Vigenere's cipher: the letters of a key, used over and over, say how far letters move."

class
	VIGENERE_CIPHER

inherit
	LETTER_CIPHER

create
	make

feature {NONE} -- Initialization

	make (a_key: READABLE_STRING_8)
			-- Use the letters of `a_key', case ignored.
		require
			not_empty: not a_key.is_empty
			letters_only: across a_key as c all is_letter (c) end
		do
			key := create {STRING}.make_from_string (a_key.as_lower)
		ensure
			key_set: key.is_case_insensitive_equal (a_key)
		end

feature -- Access

	key: STRING
			-- Key in lower case

	shift_at (n: INTEGER): INTEGER
			-- How far the `n'-th letter of a text moves
		do
			Result := key [(n - 1) \\ key.count + 1].code - ('a').code
		ensure then
			periodic: Result = shift_at (n + key.count)
		end

invariant
	key_not_empty: not key.is_empty
	key_of_letters: across key as c all 'a' <= c and c <= 'z' end

end
