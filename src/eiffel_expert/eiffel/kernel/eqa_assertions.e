note
	description: "Ways to report that a test fails."

class
	EQA_ASSERTIONS

feature -- Status

	last_assertion_failed: BOOLEAN

feature -- Commands

	frozen assert (a_tag: READABLE_STRING_GENERAL; a_condition: BOOLEAN)
		require
			tagged: not a_tag.is_empty
		do
		end

	disassert (a_tag: READABLE_STRING_GENERAL; a_condition: BOOLEAN)
		do
		end

	on_satisfaction (a_tag: READABLE_STRING_GENERAL)
		do
		end

	on_violation (a_tag: READABLE_STRING_GENERAL)
		do
		end

end
