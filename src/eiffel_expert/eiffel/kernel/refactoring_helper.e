note
	description: "Marks on places that need work."

class
	REFACTORING_HELPER

feature -- Status

	to_implement_assertion (comment: READABLE_STRING_8): BOOLEAN
		do
		ensure
			instance_free: class
		end

feature -- Commands

	fixme (comment: READABLE_STRING_8)
		do
		ensure
			instance_free: class
		end

	to_implement (comment: READABLE_STRING_8)
		do
		ensure
			instance_free: class
		end

end
