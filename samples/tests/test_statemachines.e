note
	description: "Tests of the state machines."

class
	TEST_STATEMACHINES

inherit
	EQA_TEST_SET

feature -- Test routines

	test_turnstile
			-- One coin, one person.
		local
			l_turnstile: COIN_TURNSTILE
		do
			create l_turnstile.make
			l_turnstile.try_to_pass
			assert ("nobody", l_turnstile.person_count = 0)
			l_turnstile.insert_coin
			l_turnstile.insert_coin
			l_turnstile.try_to_pass
			l_turnstile.try_to_pass
			assert ("one", l_turnstile.person_count = 1)
			assert ("surplus", l_turnstile.surplus_coin_count = 1)
		end

	test_guard_decides
			-- A transition whose guard fails leaves the way to the next one.
		local
			l_machine: AGENT_STATE_MACHINE [INTEGER, CHARACTER]
			l_step: MACHINE_TRANSITION [INTEGER, CHARACTER]
			l_open: CELL [BOOLEAN]
		do
			create l_machine.make (0)
			create l_open.put (False)
			create l_step.make (0, 'x', 1)
			l_step.guard := agent l_open.item
			l_machine.add_transition (l_step)
			l_machine.allow (0, 'x', 2)
			l_machine.fire ('x')
			assert ("second_way", l_machine.state = 2 and l_machine.is_final)
			l_machine.reset
			l_open.put (True)
			l_machine.fire ('x')
			assert ("first_way", l_machine.state = 1)
		end

	test_history_and_reach
			-- The states left are remembered.
		local
			l_machine: AGENT_STATE_MACHINE [STRING, STRING]
		do
			create l_machine.make ("draft")
			l_machine.allow ("draft", "submit", "review")
			l_machine.allow ("review", "reject", "draft")
			l_machine.allow ("review", "accept", "published")
			l_machine.allow ("lost", "find", "draft")
			across <<"submit", "reject", "accept", "submit", "accept">> as e loop
				l_machine.fire_if_accepted (e)
			end
			assert ("published", l_machine.state ~ "published")
			assert ("history", l_machine.history.count = 4)
			assert ("reach", l_machine.reachable_states.count = 3)
		end

	test_signal_cycle
			-- After a whole cycle all is as before.
		local
			l_signal: TRAFFIC_SIGNAL
		do
			create l_signal.make (10, 20)
			l_signal.wait (9)
			assert ("still_red", not l_signal.permits_traffic)
			l_signal.wait (3)
			assert ("green", l_signal.aspect = l_signal.aspects.green)
			assert ("text", l_signal.out ~ "green for 20 s")
			l_signal.wait (l_signal.cycle_duration)
			assert ("again", l_signal.remaining = 20)
		end

	test_crossing
			-- The button shortens green and is served at red.
		local
			l_crossing: CROSSING_SIGNAL
		do
			create l_crossing.make (10, 60)
			l_crossing.wait (12)
			assert ("long_wait", l_crossing.walker_wait = 62)
			l_crossing.request
			assert ("short_wait", l_crossing.walker_wait = 5)
			l_crossing.wait (5)
			assert ("served", l_crossing.permits_walking and not l_crossing.is_requested)
		end

	test_drinks_machine
			-- Money turns into a drink and change.
		local
			l_machine: DRINKS_MACHINE
			l_sold: ARRAYED_LIST [STRING]
		do
			create l_machine.make
			create l_sold.make (1)
			l_machine.on_sale (agent l_sold.extend)
			l_machine.offer ("tea", 120)
			l_machine.fill ("tea", 2)
			l_machine.insert_coin (100)
			assert ("too_little", not l_machine.can_sell ("tea"))
			l_machine.insert_coin (100)
			l_machine.buy ("tea")
			assert ("change", l_machine.last_change.count = 3 and l_machine.last_change.first = 50)
			assert ("observed", l_sold.count = 1 and then l_sold.first ~ "tea")
			assert ("books", l_machine.income = 120 and l_machine.drink_count = 1)
		end

	test_credit_comes_back
			-- Nothing is earned without a sale.
		local
			l_machine: DRINKS_MACHINE
		do
			create l_machine.make
			l_machine.insert_coin (50)
			l_machine.insert_coin (20)
			l_machine.return_credit
			assert ("coins", l_machine.last_change.count = 2)
			assert ("no_income", l_machine.income = 0)
		end

end
