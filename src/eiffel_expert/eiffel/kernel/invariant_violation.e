note
	description: "Failure of a class invariant."

class
	INVARIANT_VIOLATION

inherit
	ASSERTION_VIOLATION

feature -- Access

	frozen code: INTEGER
		do
		end

feature -- Status

	frozen is_entry: BOOLEAN

feature {EXCEPTION_MANAGER} -- Implementation

	frozen set_is_entry (a_is_entry: BOOLEAN)
		do
		end

	tag: IMMUTABLE_STRING_32
		once
			check interface_only: False then
			end
		end

end
