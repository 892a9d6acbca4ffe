note
	description: "Tests of the simulation classes."
	testing: "covers/{EVENT_SCHEDULE}, covers/{TELLER_OFFICE}, covers/{ELEVATOR_CAR}"

class TEST_SIMULATION

inherit
	EQA_TEST_SET

feature -- Test routines

	test_generator_is_repeatable
			-- The same seed yields the same numbers.
		local
			l_first, l_second: CONGRUENTIAL_GENERATOR
		do
			create l_first.make (2_024)
			create l_second.make (2_024)
			across
				1 |..| 100 as l_draw
			loop
				assert ("same_" + l_draw.out, l_first.item = l_second.item)
				assert ("die", l_first.integer_item (1, 6) <= 6)
				l_first.forth
				l_second.forth
			end
		end

	test_statistics_merge
			-- Merging two streams is like observing one.
		local
			l_left, l_right: RUNNING_STATISTICS
		do
			create l_left
			create l_right
			across
				<<2.0, 4.0, 4.0, 4.0>> as l_value
			loop
				l_left.put (l_value)
			end
			across
				<<5.0, 5.0, 7.0, 9.0>> as l_value
			loop
				l_right.put (l_value)
			end
			l_left.merge (l_right)
			assert ("mean", l_left.mean = 5.0)
			assert ("variance", (l_left.variance - 32.0 / 7.0).abs < 1.0e-12)
			assert ("maximum", l_left.maximum = 9.0)
		end

	test_heap_sorts
			-- Items come out in increasing order.
		local
			l_heap: EVENT_HEAP [INTEGER]
			l_text: STRING
		do
			create l_heap.make
			across
				<<5, 3, 8, 1, 9, 2>> as l_number
			loop
				l_heap.put (l_number)
			end
			from
				create l_text.make_empty
			until
				l_heap.is_empty
			loop
				l_text.append_integer (l_heap.item)
				l_heap.remove
			end
			assert ("sorted", l_text ~ "123589")
		end

	test_schedule_order
			-- Simultaneous events keep their order, and events create events.
		local
			l_schedule: EVENT_SCHEDULE
			l_trace: STRING
		do
			create l_schedule.make
			create l_trace.make_empty
			l_schedule.schedule (2.0, agent l_trace.append_character ('b'))
			l_schedule.schedule (1.0, agent l_trace.append_character ('a'))
			l_schedule.schedule (2.0, agent l_trace.append_character ('c'))
			l_schedule.schedule (2.5, agent l_schedule.schedule (1.0, agent l_trace.append_character ('d')))
			l_schedule.run_until (3.0)
			assert ("three_so_far", l_trace ~ "abc")
			l_schedule.run_until (4.0)
			assert ("all", l_trace ~ "abcd" and l_schedule.is_finished)
		end

	test_more_tellers_shorten_the_line
			-- With more tellers customers wait less.
		local
			l_small, l_large: TELLER_OFFICE
		do
			create l_small.make (2, 1.0, 1.8, 7)
			create l_large.make (4, 1.0, 1.8, 7)
			l_small.run (500.0)
			l_large.run (500.0)
			assert ("customers_served", l_small.served_count > 300)
			assert ("shorter", l_large.waiting_times.mean < l_small.waiting_times.mean)
		end

	test_elevator_keeps_direction
			-- The car serves the stops above before it turns.
		local
			l_car: ELEVATOR_CAR
		do
			create l_car.make (10)
			l_car.request (4)
			l_car.step
			l_car.request (1)
			l_car.request (6)
			from
			until
				l_car.is_idle
			loop
				l_car.step
			end
			assert ("at_bottom", l_car.floor = 1)
			assert ("up_five_down_five", l_car.travelled = 10)
		end

	test_particles_keep_energy
			-- Bounces lose almost no energy.
		local
			l_box: PARTICLE_BOX
			l_energy: REAL_64
		do
			create l_box.make (10.0, 9.81)
			l_box.add (5.0, 2.0, 3.0, 0.0)
			l_energy := l_box.energy
			across
				1 |..| 2_000 as l_step
			loop
				l_box.step (0.001)
				assert ("inside_" + l_step.out, l_box.particles.first.y >= 0.0)
			end
			assert ("energy", (l_box.energy - l_energy).abs < 1.0e-6)
		end

	test_populations_oscillate
			-- The prey first grows, later falls below its start.
		local
			l_model: PREDATOR_PREY_MODEL
			l_highest, l_lowest: REAL_64
		do
			create l_model.make (10.0, 5.0)
			l_highest := l_model.prey
			l_lowest := l_model.prey
			across
				1 |..| 1_000 as l_step
			loop
				l_model.step (0.01)
				l_highest := l_highest.max (l_model.prey)
				l_lowest := l_lowest.min (l_model.prey)
				assert ("alive_" + l_step.out, l_model.predators > 0.0)
			end
			assert ("grew", l_highest > 30.0)
			assert ("fell", l_lowest < 10.0)
		end

end
