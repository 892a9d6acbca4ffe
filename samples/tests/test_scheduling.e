note
	description: "Tests of the scheduling classes."
	testing: "covers/{TASK_SCHEDULER}, covers/{DEPENDENCY_PLAN}, covers/{RESOURCE_POOL}"

class TEST_SCHEDULING

inherit
	EQA_TEST_SET

feature -- Test routines

	test_round_robin_interleaves
			-- Short tasks finish before long ones that came earlier.
		local
			l_scheduler: ROUND_ROBIN_SCHEDULER
		do
			create l_scheduler.make (2)
			l_scheduler.submit (create {WORK_TASK}.make ("long", 5, 1))
			l_scheduler.submit (create {WORK_TASK}.make ("short", 2, 1))
			l_scheduler.run
			assert ("short_first", l_scheduler.finished_names.first.same_string ("short"))
			assert ("time", l_scheduler.clock = 7)
		end

	test_policies_differ
			-- The order of work depends on the policy.
		do
			assert ("urgent", first_finished (create {POLICY_SCHEDULER}.make_urgent_first).same_string ("urgent"))
			assert ("shortest", first_finished (create {POLICY_SCHEDULER}.make_shortest_first).same_string ("quick"))
		end

	test_plan_order_and_duration
			-- The longest chain determines the duration.
		local
			l_plan: DEPENDENCY_PLAN
			l_dig, l_build, l_order: WORK_TASK
		do
			create l_plan.make
			create l_dig.make ("dig", 3, 1)
			create l_order.make ("order", 1, 1)
			create l_build.make ("build", 4, 1)
			l_plan.extend (l_build)
			l_plan.extend (l_dig)
			l_plan.extend (l_order)
			l_plan.require_before (l_dig, l_build)
			l_plan.require_before (l_order, l_build)
			assert ("build_last", l_plan.work_order.last = l_build)
			assert ("start", l_plan.earliest_start (l_build) = 3)
			assert ("duration", l_plan.total_duration = 7)
			l_plan.require_before (l_build, l_dig)
			assert ("cycle", l_plan.has_cycle)
		end

	test_calendar_gaps
			-- Bookings fill the gaps from the front.
		local
			l_calendar: SLOT_CALENDAR
		do
			create l_calendar.make (create {CALENDAR_SLOT}.make (480, 720))
			l_calendar.book (create {CALENDAR_SLOT}.make (510, 570))
			l_calendar.book (create {CALENDAR_SLOT}.make (600, 660))
			assert ("first_gap", attached l_calendar.first_free (30) as l_slot and then l_slot.start_minute = 480)
			assert ("last_gap", attached l_calendar.first_free (45) as l_slot and then l_slot.start_minute = 660)
			assert ("none", l_calendar.first_free (90) = Void)
			assert ("booked", l_calendar.booked_time = 120)
		end

	test_pool_uses_resources_again
			-- A released resource is lent again, clean.
		local
			l_pool: RESOURCE_POOL [TEXT_BUFFER_RESOURCE]
		do
			create l_pool.make (2)
			l_pool.acquire
			if attached l_pool.last_acquired as l_buffer then
				l_buffer.text.append ("notes")
				l_pool.release (l_buffer)
				l_pool.acquire
				assert ("same", l_pool.last_acquired = l_buffer)
			end
			assert ("one_made", l_pool.made_count = 1)
			l_pool.acquire
			assert ("exhausted", l_pool.is_exhausted)
		end

	test_job_shop_balance
			-- Two machines share the work evenly.
		local
			l_shop: JOB_SHOP
			l_tasks: ARRAYED_LIST [WORK_TASK]
		do
			create l_tasks.make (5)
			across
				<<2, 3, 4, 5, 6>> as l_duration
			loop
				l_tasks.extend (create {WORK_TASK}.make ("task " + l_duration.out, l_duration, 1))
			end
			create l_shop.make (2)
			l_shop.assign_all (l_tasks)
			assert ("total", l_shop.total_work = 20)
			assert ("balanced", l_shop.makespan <= 11)
			assert ("separated", l_shop.machine (l_tasks [5]) /= l_shop.machine (l_tasks [4]))
		end

feature {NONE} -- Implementation

	first_finished (a_scheduler: TASK_SCHEDULER): READABLE_STRING_8
			-- Name of the task that `a_scheduler' finishes first
		do
			a_scheduler.submit (create {WORK_TASK}.make ("plain", 5, 1))
			a_scheduler.submit (create {WORK_TASK}.make ("urgent", 4, 9))
			a_scheduler.submit (create {WORK_TASK}.make ("quick", 1, 2))
			a_scheduler.run
			Result := a_scheduler.finished_names.first
		end

end
