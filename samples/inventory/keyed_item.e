note
	description: "Objects known by a key that never changes."

deferred class KEYED_ITEM

feature -- Access

	key: IMMUTABLE_STRING_8
			-- What the object is known by
		deferred
		ensure
			not_empty: not Result.is_empty
		end

end
