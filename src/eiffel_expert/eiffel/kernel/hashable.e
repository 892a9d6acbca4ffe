note
	description: "Objects that have a hash code."

deferred class
	HASHABLE

feature -- Access

	hash_code: INTEGER
		deferred
		ensure
			not_negative: Result >= 0
		end

feature -- Status

	is_hashable: BOOLEAN
		do
		end

end
