note
	description: "Objects that have a hash code."

deferred class
	HASHABLE

feature -- Access

	hash_code: INTEGER
			-- Number under which a table files the object
		deferred
		ensure
			not_negative: Result >= 0
		end

feature -- Status

	is_hashable: BOOLEAN
		do
		end

end
