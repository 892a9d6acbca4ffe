note
	description: "Sources of characters that can be read once, from front to back."

deferred class TEXT_STREAM

feature -- Access

	item: CHARACTER
			-- Character read last
		require
			available: not is_exhausted
		deferred
		end

feature -- Status report

	is_exhausted: BOOLEAN
			-- Has the end been passed?
		deferred
		end

	is_open: BOOLEAN
			-- Can the stream be read?
		deferred
		end

feature -- Basic operations

	forth
			-- Read the next character.
		require
			open: is_open
			not_exhausted: not is_exhausted
		deferred
		end

	close
			-- Give the source back.
		deferred
		ensure
			closed: not is_open
			exhausted: is_exhausted
		end

invariant
	closed_is_exhausted: not is_open implies is_exhausted

end
