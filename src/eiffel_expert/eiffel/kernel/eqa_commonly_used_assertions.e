note
	description: "Comparisons that tests often need."

class
	EQA_COMMONLY_USED_ASSERTIONS

inherit
	EQA_ASSERTIONS

feature -- Commands

	assert_arrays_equal (a_tag: READABLE_STRING_GENERAL; expected, actual: ARRAY [detachable ANY])
		do
		end

	assert_arrays_reference_equal (a_tag: READABLE_STRING_GENERAL; expected, actual: ARRAY [detachable ANY])
		do
		end

	assert_attached (a_tag: READABLE_STRING_GENERAL; object: detachable ANY)
		do
		end

	assert_booleans_equal (a_tag: READABLE_STRING_GENERAL; expected, actual: BOOLEAN)
		do
		end

	assert_booleans_not_equal (a_tag: READABLE_STRING_GENERAL; expected, actual: BOOLEAN)
		do
		end

	assert_characters_equal (a_tag: READABLE_STRING_GENERAL; expected, actual: CHARACTER)
		do
		end

	assert_characters_not_equal (a_tag: READABLE_STRING_GENERAL; expected, actual: CHARACTER)
		do
		end

	assert_equal (a_tag: READABLE_STRING_GENERAL; expected, actual: detachable ANY)
		do
		end

	assert_integers_equal (a_tag: READABLE_STRING_GENERAL; expected, actual: INTEGER)
		do
		end

	assert_integers_not_equal (a_tag: READABLE_STRING_GENERAL; expected, actual: INTEGER)
		do
		end

	assert_not_equal (a_tag: READABLE_STRING_GENERAL; expected, actual: detachable ANY)
		do
		end

	assert_not_reference_equal (a_tag: READABLE_STRING_GENERAL; expected, actual: detachable ANY)
		do
		end

	assert_predicate (a_tag: READABLE_STRING_GENERAL; pred: PREDICATE)
		do
		end

	assert_reference_equal (a_tag: READABLE_STRING_GENERAL; expected, actual: detachable ANY)
		do
		end

	assert_strings_case_insensitive_equal (a_tag: READABLE_STRING_GENERAL; expected, actual: READABLE_STRING_GENERAL)
		do
		end

	assert_strings_equal (a_tag: READABLE_STRING_GENERAL; expected, actual: READABLE_STRING_GENERAL)
		do
		end

	assert_strings_not_equal (a_tag: READABLE_STRING_GENERAL; expected, actual: READABLE_STRING_GENERAL)
		do
		end

	assert_void (a_tag: READABLE_STRING_GENERAL; object: detachable ANY)
		do
		end

feature {NONE} -- Implementation

	assert_equal_message (a_tag: READABLE_STRING_GENERAL; expected, actual: detachable ANY): STRING_32
		do
			check interface_only: False then
			end
		end

	assert_not_equal_message (a_tag: READABLE_STRING_GENERAL; expected, actual: detachable ANY): STRING_32
		do
			check interface_only: False then
			end
		end

	assert_strings_equal_message (a_tag: READABLE_STRING_GENERAL; expected, actual: detachable READABLE_STRING_GENERAL): STRING_32
		do
			check interface_only: False then
			end
		end

	assert_strings_not_equal_message (a_tag: READABLE_STRING_GENERAL; expected, actual: detachable READABLE_STRING_GENERAL): STRING_32
		do
			check interface_only: False then
			end
		end

	void_or_out (an_any: detachable ANY): detachable STRING_32
		do
		end

end
