note
	description: "What the cases of effecting inherit from."

deferred class
	CASE_DEFERRED_BASE

feature -- Access

	area: REAL_64
		deferred
		ensure
			not_negative: Result >= 0
		end

	scale (a_factor: REAL_64)
		require
			positive: a_factor > 0
		deferred
		end

	describe: STRING
		do
			Result := area.out
		end

end
