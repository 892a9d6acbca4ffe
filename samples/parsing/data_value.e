note
	description: "Value of structured data, with a textual form in JSON notation."

deferred class
	DATA_VALUE

feature -- Access

	notation: STRING_32
			-- The value in JSON notation, without spaces
		do
			create Result.make (32)
			append_to (Result)
		ensure
			not_empty: not Result.is_empty
		end

feature -- Measurement

	depth: INTEGER
			-- Number of levels of lists and records
		deferred
		ensure
			not_negative: Result >= 0
		end

feature -- Output

	append_to (a_target: STRING_32)
			-- Append JSON notation to `a_target'.
		deferred
		ensure
			longer: a_target.count > old a_target.count
			start_kept: a_target.starts_with (old a_target.twin)
		end

end
