note
	description: "[
		Tests in which processors compete for objects. They need preconditions about
		separate arguments to be waited for, which EiffelStudio does. gec 26.04 takes
		them for plain preconditions, so the test runner leaves this class out.
	]"

class
	TEST_WAIT_CONDITIONS

inherit
	EQA_TEST_SET

feature -- Test routines

	test_exchange_loses_nothing
			-- All that producers put in is taken out by consumers.
		local
			l_exchange: MAIL_EXCHANGE
		do
			create l_exchange.make (3)
			l_exchange.run (4, 25)
			assert ("sum", l_exchange.consumed_sum = 4 * 325)
			assert ("letters", l_exchange.letter_count = 100)
		end

	test_philosophers_all_eat
			-- Nobody starves and no fork is forgotten.
		local
			l_table: DINING_TABLE
		do
			create l_table.make (5, 10)
			l_table.serve
			assert ("meals", l_table.total_meals = 50)
			assert ("forks", across 1 |..| 5 as i all l_table.fork_uses (i) = 20 end)
		end

	test_tally_of_many_workers
			-- No change is lost.
		local
			l_tally: separate SHARED_TALLY
			l_workers: ARRAYED_LIST [separate TALLY_WORKER]
			l_sum: INTEGER
		do
			create l_tally.make
			create l_workers.make (5)
			across 0 |..| 4 as i loop
				l_workers.extend (create {separate TALLY_WORKER}.make (l_tally, 100 * i + 1, 100 * (i + 1)))
				start_worker (l_workers.last, 7)
			end
			across l_workers as w loop
				separate w as l_worker do
					l_sum := l_sum + l_worker.found_count
				end
			end
			separate l_tally as t do
				assert ("same", t.value = l_sum)
			end
			assert ("multiples", l_sum = 71)
		end

feature {NONE} -- Implementation

	start_worker (a_worker: separate TALLY_WORKER; a_divisor: INTEGER)
			-- Let `a_worker' look for multiples of `a_divisor'.
		do
			a_worker.count_multiples (a_divisor)
		end

end
