note
	description: "Objects that have a hash code."

deferred class
	HASHABLE

feature -- Access

	hash_code: INTEGER
		deferred
		end

feature -- Status

	is_hashable: BOOLEAN
		do
		end

end
