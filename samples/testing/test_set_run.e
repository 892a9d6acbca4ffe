note
	description: "[
		Runs the test routines of one test set, each on an object of its own,
		and keeps account of what passed and what failed.
	]"

class
	TEST_SET_RUN [G -> EQA_TEST_SET create default_create end]

create
	make

feature {NONE} -- Initialization

	make
			-- Start with no test run.
		do
			create failures.make (0)
		ensure
			nothing_run: passed_count = 0 and failures.is_empty
		end

feature -- Access

	failures: ARRAYED_LIST [STRING_32]
			-- Names of the tests that failed, each with its reason

feature -- Measurement

	passed_count: INTEGER
			-- Number of tests that passed

	count: INTEGER
			-- Number of tests run
		do
			Result := passed_count + failures.count
		ensure
			definition: Result = passed_count + failures.count
		end

feature -- Basic operations

	run (a_name: READABLE_STRING_GENERAL; a_test: PROCEDURE [G])
			-- Run `a_test', to be reported as `a_name', on a new test set.
		require
			name_not_empty: not a_name.is_empty
		do
			if attached reason_of_failure (a_test) as l_reason then
				failures.extend (a_name.to_string_32 + {STRING_32} ": " + l_reason)
			else
				passed_count := passed_count + 1
			end
		ensure
			one_more: count = old count + 1
			earlier_failures_kept: failures.count >= old failures.count
		end

feature {NONE} -- Implementation

	reason_of_failure (a_test: PROCEDURE [G]): detachable STRING_32
			-- Why `a_test' fails on a new test set; void if it passes
		local
			l_set: detachable G
			l_is_second_try: BOOLEAN
		do
			if not l_is_second_try then
				create l_set
				a_test.call ([l_set])
			end
			if l_set /= Void then
				l_set.clean (l_is_second_try)
			end
		rescue
			if not l_is_second_try then
				l_is_second_try := True
				Result := last_exception_text
				retry
			end
		end

	last_exception_text: STRING_32
			-- Message of the last exception, or the kind of it where it has no message
		do
			if attached (create {EXCEPTION_MANAGER}).last_exception as l_exception then
				if attached l_exception.original.description as l_description and then not l_description.is_empty then
					Result := l_exception.original.tag + {STRING_32} " " + l_description
				else
					Result := l_exception.original.tag.to_string_32
				end
			else
				Result := {STRING_32} "unknown exception"
			end
		ensure
			not_empty: not Result.is_empty
		end

invariant
	passed_count_not_negative: passed_count >= 0

end
