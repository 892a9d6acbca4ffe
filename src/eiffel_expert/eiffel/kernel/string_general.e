note
	description: "Strings of either width that can change."

deferred class
	STRING_GENERAL

inherit
	READABLE_STRING_GENERAL
		export
			{ANY} copy, standard_copy, deep_copy
		end

convert
	as_string_32: {READABLE_STRING_32, STRING_32},
	to_cil: {SYSTEM_STRING}

feature -- Commands

	adjust
		do
		end

	append (s: READABLE_STRING_GENERAL)
		do
		end

	append_boolean (b: BOOLEAN)
		deferred
		end

	append_code (c: like code)
		do
		end

	append_double (d: REAL_64)
		deferred
		end

	append_integer (i: INTEGER)
		deferred
		end

	append_integer_16 (i: INTEGER_16)
		deferred
		end

	append_integer_64 (i: INTEGER_64)
		deferred
		end

	append_integer_8 (i: INTEGER_8)
		deferred
		end

	append_natural_16 (i: NATURAL_16)
		deferred
		end

	append_natural_32 (i: NATURAL_32)
		deferred
		end

	append_natural_8 (i: NATURAL_8)
		deferred
		end

	append_real (r: REAL_32)
		deferred
		end

	append_substring (s: READABLE_STRING_GENERAL; start_index, end_index: INTEGER)
		do
		end

	keep_head (n: INTEGER)
		deferred
		end

	keep_tail (n: INTEGER)
		deferred
		end

	left_adjust
		deferred
		end

	prepend (s: READABLE_STRING_GENERAL)
		do
		end

	prepend_boolean (b: BOOLEAN)
		deferred
		end

	prepend_double (d: REAL_64)
		deferred
		end

	prepend_integer (i: INTEGER)
		deferred
		end

	prepend_real (r: REAL_32)
		deferred
		end

	prepend_substring (s: READABLE_STRING_GENERAL; start_index, end_index: INTEGER)
		do
		end

	put_code (v: like code; i: INTEGER)
		deferred
		end

	remove (i: INTEGER)
		deferred
		end

	remove_head (n: INTEGER)
		deferred
		end

	remove_substring (start_index, end_index: INTEGER)
		deferred
		end

	remove_tail (n: INTEGER)
		deferred
		end

	resize (newsize: INTEGER)
		deferred
		end

	right_adjust
		deferred
		end

	wipe_out
		deferred
		end

feature {STRING_HANDLER} -- Implementation

	reset_hash_codes
		do
		end

	set_count (number: INTEGER)
		deferred
		end

	set_internal_hash_code (v: like internal_hash_code)
		obsolete
			"Kept for old code."
		do
		end

end
