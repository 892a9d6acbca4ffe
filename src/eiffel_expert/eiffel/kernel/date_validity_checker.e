note
	description: "Tests of strings that should hold a date."

class
	DATE_VALIDITY_CHECKER

inherit
	DATE_CONSTANTS
		export
			{NONE} all
		end

	DATE_VALUE
		export
			{NONE} all
		end

	ANY

feature -- Status

	date_valid (s: READABLE_STRING; code_string: READABLE_STRING): BOOLEAN
		do
		ensure
			instance_free: class
		end

	date_valid_default (s: READABLE_STRING): BOOLEAN
		do
		end

	date_valid_default_with_base (s: READABLE_STRING; base: INTEGER): BOOLEAN
		do
		end

	date_valid_with_base (s: READABLE_STRING; code_string: READABLE_STRING; base: INTEGER): BOOLEAN
		do
		end

	is_correct_date (y, m, d: INTEGER): BOOLEAN
		do
		end

	ordered_compact_date_valid (c_d: INTEGER): BOOLEAN
		do
		end

feature -- Obsolete

	compact_date_valid (c_d: INTEGER): BOOLEAN
		obsolete
			"Kept for old code."
		do
		end

end
