note
	description: "[
		Base of every class holding test routines.
		Stand-in for the class of the same name in EiffelStudio's testing library,
		so that the same tests also run where that library is not available.
	]"

deferred class
	EQA_TEST_SET

inherit
	ANY
		redefine
			default_create
		end

feature {NONE} -- Initialization

	frozen default_create
			-- Set up the fixture with `on_prepare'.
		do
			on_prepare
		end

feature -- Status report

	is_prepared: BOOLEAN
			-- Is the fixture ready for a test routine?
		do
			Result := True
		end

feature {NONE} -- Status report

	has_failed: BOOLEAN
			-- Did the test routine that is being cleaned up after fail?

feature -- Basic operations

	assert (a_tag: READABLE_STRING_GENERAL; a_condition: BOOLEAN)
			-- Let the current test fail with `a_tag' as its message unless `a_condition' holds.
		local
			l_failure: DEVELOPER_EXCEPTION
		do
			if not a_condition then
				create l_failure
				l_failure.set_description (a_tag)
				l_failure.raise
			end
		ensure
			holds: a_condition
		end

feature {TEST_SET_RUN} -- Basic operations

	frozen clean (a_has_failed: BOOLEAN)
			-- Release with `on_clean' what the fixture holds after a test
			-- that failed or not, depending on `a_has_failed'.
		do
			has_failed := a_has_failed
			on_clean
			has_failed := False
		end

feature {NONE} -- Events

	on_prepare
			-- Set up the fixture; called on creation.
		do
		ensure
			prepared: is_prepared
		end

	on_clean
			-- Release what the fixture holds; called after each test.
		do
		end

end
