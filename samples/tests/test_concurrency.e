note
	description: "Tests of the classes for several processors (SCOOP)."

class
	TEST_CONCURRENCY

inherit
	EQA_TEST_SET

feature -- Test routines

	test_mailbox_keeps_order
			-- Letters leave in the order in which they came.
		local
			l_mailbox: BOUNDED_MAILBOX [STRING]
		do
			create l_mailbox.make (2)
			l_mailbox.put ("first")
			l_mailbox.put ("second")
			assert ("full", l_mailbox.is_full)
			l_mailbox.remove
			assert ("second", l_mailbox.item ~ "second")
			l_mailbox.close
			assert ("not_drained", not l_mailbox.is_drained)
			l_mailbox.remove
			assert ("drained", l_mailbox.is_drained and l_mailbox.total_count = 2)
		end

	test_producers_then_consumers
			-- What two producers put in, two consumers take out.
		local
			l_mailbox: separate BOUNDED_MAILBOX [INTEGER]
		do
			create l_mailbox.make (20)
			assert ("put", work_of (create {separate MAILBOX_PRODUCER}.make (l_mailbox, 10)) = 55)
			assert ("put_again", work_of (create {separate MAILBOX_PRODUCER}.make (l_mailbox, 10)) = 55)
			assert ("taken", work_of (create {separate MAILBOX_CONSUMER}.make (l_mailbox, 15)) = 70)
			assert ("rest_taken", work_of (create {separate MAILBOX_CONSUMER}.make (l_mailbox, 5)) = 40)
		end

	test_tally_on_two_processors
			-- A worker reports to a tally on another processor.
		local
			l_tally: separate SHARED_TALLY
		do
			create l_tally.make
			assert ("multiples", found_by (create {separate TALLY_WORKER}.make (l_tally, 1, 100), 7) = 14)
			assert ("none", found_by (create {separate TALLY_WORKER}.make (l_tally, 8, 13), 7) = 0)
			separate l_tally as t do
				assert ("both_reported", t.value = 14 and t.change_count = 2)
			end
		end

	test_philosopher_puts_forks_back
			-- A meal leaves both forks on the table.
		local
			l_left, l_right: DINING_FORK
			l_philosopher: DINING_PHILOSOPHER
		do
			create l_left.make (1)
			create l_right.make (2)
			create l_philosopher.make (l_left, l_right, 3)
			l_philosopher.live
			assert ("eaten", l_philosopher.meal_count = 3 and not l_philosopher.is_hungry)
			assert ("forks", l_left.use_count = 3 and not l_left.is_in_use and not l_right.is_in_use)
		end

feature {NONE} -- Implementation

	work_of (a_worker: separate MAILBOX_WORKER): INTEGER_64
			-- Sum of the letters which `a_worker' handles; waits for it
		do
			a_worker.live
			Result := a_worker.sum
		end

	found_by (a_worker: separate TALLY_WORKER; a_divisor: INTEGER): INTEGER
			-- Number of multiples of `a_divisor' that `a_worker' finds; waits for it
		do
			a_worker.count_multiples (a_divisor)
			Result := a_worker.found_count
		end

end
