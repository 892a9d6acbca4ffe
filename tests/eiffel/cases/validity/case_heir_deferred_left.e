note
	description: "Deferred features that are left in a class that is not deferred."

class
	CASE_HEIR_DEFERRED_LEFT

inherit
	CASE_DEFERRED_BASE -- VCCH-1

feature

	area: REAL_64

end
