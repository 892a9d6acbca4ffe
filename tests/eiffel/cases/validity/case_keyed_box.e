note
	description: "A box with a key, not created by make."

class
	CASE_KEYED_BOX

inherit
	CASE_BOX

	HASHABLE

create
	make_keyed

feature {NONE} -- Initialization

	make_keyed (n: INTEGER)
		do
			make (n, n)
			hash_code := n
		end

feature -- Access

	hash_code: INTEGER

end
