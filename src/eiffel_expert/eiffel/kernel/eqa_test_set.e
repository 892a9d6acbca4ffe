note
	description: "Classes of tests."

deferred class
	EQA_TEST_SET

inherit
	ANY
		redefine
			default_create
		end

feature -- Access

	asserter: like new_asserter
		do
			check interface_only: False then
			end
		end

	environment: EQA_ENVIRONMENT

	file_system: like new_file_system

feature -- Status

	is_prepared: BOOLEAN
		do
		end

feature -- Commands

	assert (a_tag: READABLE_STRING_GENERAL; a_condition: BOOLEAN)
			-- Let the test fail unless `a_condition'; `a_tag' names what was tested.
		do
		end

	assert_32 (a_tag: READABLE_STRING_GENERAL; a_condition: BOOLEAN)
		do
		end

	set_asserter (a: like asserter)
		do
		end

feature -- Constants

	source_path_key: STRING = "SOURCE_PATH"

	target_path_key: STRING = "TARGET_PATH"

	test_name_key: STRING = "TEST_NAME"

	testing_directory_key: STRING = "TESTING_DIRECTORY"

feature -- Obsolete

	current_test_name: IMMUTABLE_STRING_32
		obsolete
			"Kept for old code."
		do
			check interface_only: False then
			end
		end

feature {EQA_TEST_EVALUATOR} -- Implementation

	frozen clean (a_has_failed: BOOLEAN)
		do
		end

feature {NONE} -- Implementation

	frozen default_create
		do
			check interface_only: False then
			end
		end

	has_failed: BOOLEAN

	internal_asserter: detachable like asserter

	new_asserter: EQA_ASSERTIONS
		do
			check interface_only: False then
			end
		end

	new_file_system: EQA_FILE_SYSTEM
		do
			check interface_only: False then
			end
		end

	on_clean
			-- Called after each test.
		do
		end

	on_prepare
			-- Called before each test.
		do
		end

end
