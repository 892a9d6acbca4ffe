note
	description: "[
		Runs every test of the samples and prints what passed and what failed.
		The exit code is 0 if all tests passed, else 1. TEST_WAIT_CONDITIONS is
		left out: see there.
	]"

class
	SAMPLES_TEST_RUNNER

inherit
	ANY

	EXCEPTIONS
		export
			{NONE} all
		end

create
	make

feature {NONE} -- Initialization

	make
			-- Run all test sets, print the sums and set the exit code.
		do
			run_test_concurrency
			run_test_containers
			run_test_dates
			run_test_files
			run_test_geometry
			run_test_graphs
			run_test_inventory
			run_test_matrices
			run_test_money
			run_test_numbers
			run_test_parsing
			run_test_scheduling
			run_test_simulation
			run_test_statemachines
			run_test_stores
			run_test_text
			print (passed_count.out + " passed, " + failed_count.out + " failed%N")
			if failed_count > 0 then
				die (1)
			end
		end

feature -- Measurement

	passed_count: INTEGER
			-- Number of tests that passed so far

	failed_count: INTEGER
			-- Number of tests that failed so far

feature {NONE} -- Test sets

	run_test_concurrency
			-- Run the tests of TEST_CONCURRENCY.
		local
			l_run: TEST_SET_RUN [TEST_CONCURRENCY]
		do
			create l_run.make
			l_run.run ("test_mailbox_keeps_order", agent {TEST_CONCURRENCY}.test_mailbox_keeps_order)
			l_run.run ("test_producers_then_consumers", agent {TEST_CONCURRENCY}.test_producers_then_consumers)
			l_run.run ("test_tally_on_two_processors", agent {TEST_CONCURRENCY}.test_tally_on_two_processors)
			l_run.run ("test_philosopher_puts_forks_back", agent {TEST_CONCURRENCY}.test_philosopher_puts_forks_back)
			report ("TEST_CONCURRENCY", l_run.passed_count, l_run.failures)
		end

	run_test_containers
			-- Run the tests of TEST_CONTAINERS.
		local
			l_run: TEST_SET_RUN [TEST_CONTAINERS]
		do
			create l_run.make
			l_run.run ("test_tree_set_is_sorted", agent {TEST_CONTAINERS}.test_tree_set_is_sorted)
			l_run.run ("test_tree_set_prunes_inner_node", agent {TEST_CONTAINERS}.test_tree_set_prunes_inner_node)
			l_run.run ("test_tree_set_algebra", agent {TEST_CONTAINERS}.test_tree_set_algebra)
			l_run.run ("test_heap_orders_by_agent", agent {TEST_CONTAINERS}.test_heap_orders_by_agent)
			l_run.run ("test_bag_counts", agent {TEST_CONTAINERS}.test_bag_counts)
			l_run.run ("test_bit_sets", agent {TEST_CONTAINERS}.test_bit_sets)
			l_run.run ("test_cache_drops_oldest", agent {TEST_CONTAINERS}.test_cache_drops_oldest)
			l_run.run ("test_cache_computes_once", agent {TEST_CONTAINERS}.test_cache_computes_once)
			l_run.run ("test_two_way_map", agent {TEST_CONTAINERS}.test_two_way_map)
			report ("TEST_CONTAINERS", l_run.passed_count, l_run.failures)
		end

	run_test_dates
			-- Run the tests of TEST_DATES.
		local
			l_run: TEST_SET_RUN [TEST_DATES]
		do
			create l_run.make
			l_run.run ("test_leap_years", agent {TEST_DATES}.test_leap_years)
			l_run.run ("test_day_numbers", agent {TEST_DATES}.test_day_numbers)
			l_run.run ("test_all_days_of_four_centuries", agent {TEST_DATES}.test_all_days_of_four_centuries)
			l_run.run ("test_date_arithmetic", agent {TEST_DATES}.test_date_arithmetic)
			l_run.run ("test_iso_texts", agent {TEST_DATES}.test_iso_texts)
			l_run.run ("test_weekdays", agent {TEST_DATES}.test_weekdays)
			l_run.run ("test_elapsed_time", agent {TEST_DATES}.test_elapsed_time)
			l_run.run ("test_range", agent {TEST_DATES}.test_range)
			l_run.run ("test_interval_recurrence", agent {TEST_DATES}.test_interval_recurrence)
			l_run.run ("test_monthly_recurrence", agent {TEST_DATES}.test_monthly_recurrence)
			l_run.run ("test_easter", agent {TEST_DATES}.test_easter)
			l_run.run ("test_business_days", agent {TEST_DATES}.test_business_days)
			report ("TEST_DATES", l_run.passed_count, l_run.failures)
		end

	run_test_files
			-- Run the tests of TEST_FILES.
		local
			l_run: TEST_SET_RUN [TEST_FILES]
		do
			create l_run.make
			l_run.run ("test_path_normal_form", agent {TEST_FILES}.test_path_normal_form)
			l_run.run ("test_lines_of_mixed_ends", agent {TEST_FILES}.test_lines_of_mixed_ends)
			l_run.run ("test_store_on_disk", agent {TEST_FILES}.test_store_on_disk)
			l_run.run ("test_missing_file", agent {TEST_FILES}.test_missing_file)
			l_run.run ("test_log_threshold", agent {TEST_FILES}.test_log_threshold)
			l_run.run ("test_checksums_of_known_texts", agent {TEST_FILES}.test_checksums_of_known_texts)
			l_run.run ("test_directory_tree", agent {TEST_FILES}.test_directory_tree)
			l_run.run ("test_journal_undo", agent {TEST_FILES}.test_journal_undo)
			report ("TEST_FILES", l_run.passed_count, l_run.failures)
		end

	run_test_geometry
			-- Run the tests of TEST_GEOMETRY.
		local
			l_run: TEST_SET_RUN [TEST_GEOMETRY]
		do
			create l_run.make
			l_run.run ("test_turn_direction", agent {TEST_GEOMETRY}.test_turn_direction)
			l_run.run ("test_segment_crossing", agent {TEST_GEOMETRY}.test_segment_crossing)
			l_run.run ("test_distance_to_segment", agent {TEST_GEOMETRY}.test_distance_to_segment)
			l_run.run ("test_polygon_orientation", agent {TEST_GEOMETRY}.test_polygon_orientation)
			l_run.run ("test_concave_polygon", agent {TEST_GEOMETRY}.test_concave_polygon)
			l_run.run ("test_shapes_as_polygons", agent {TEST_GEOMETRY}.test_shapes_as_polygons)
			l_run.run ("test_square_versions_agree", agent {TEST_GEOMETRY}.test_square_versions_agree)
			l_run.run ("test_rotated_polygon", agent {TEST_GEOMETRY}.test_rotated_polygon)
			l_run.run ("test_hull_of_grid", agent {TEST_GEOMETRY}.test_hull_of_grid)
			l_run.run ("test_hull_of_line", agent {TEST_GEOMETRY}.test_hull_of_line)
			l_run.run ("test_quadtree_search", agent {TEST_GEOMETRY}.test_quadtree_search)
			l_run.run ("test_quadtree_same_point", agent {TEST_GEOMETRY}.test_quadtree_same_point)
			report ("TEST_GEOMETRY", l_run.passed_count, l_run.failures)
		end

	run_test_graphs
			-- Run the tests of TEST_GRAPHS.
		local
			l_run: TEST_SET_RUN [TEST_GRAPHS]
		do
			create l_run.make
			l_run.run ("test_degrees", agent {TEST_GRAPHS}.test_degrees)
			l_run.run ("test_disconnect", agent {TEST_GRAPHS}.test_disconnect)
			l_run.run ("test_reversal", agent {TEST_GRAPHS}.test_reversal)
			l_run.run ("test_breadth_first", agent {TEST_GRAPHS}.test_breadth_first)
			l_run.run ("test_depth_first", agent {TEST_GRAPHS}.test_depth_first)
			l_run.run ("test_dependency_order", agent {TEST_GRAPHS}.test_dependency_order)
			l_run.run ("test_cycle_is_found", agent {TEST_GRAPHS}.test_cycle_is_found)
			l_run.run ("test_shortest_paths", agent {TEST_GRAPHS}.test_shortest_paths)
			l_run.run ("test_spanning_forest", agent {TEST_GRAPHS}.test_spanning_forest)
			l_run.run ("test_disjoint_sets", agent {TEST_GRAPHS}.test_disjoint_sets)
			l_run.run ("test_edge_out", agent {TEST_GRAPHS}.test_edge_out)
			report ("TEST_GRAPHS", l_run.passed_count, l_run.failures)
		end

	run_test_inventory
			-- Run the tests of TEST_INVENTORY.
		local
			l_run: TEST_SET_RUN [TEST_INVENTORY]
		do
			create l_run.make
			l_run.run ("test_repository_selection", agent {TEST_INVENTORY}.test_repository_selection)
			l_run.run ("test_subscribers_are_told", agent {TEST_INVENTORY}.test_subscribers_are_told)
			l_run.run ("test_order_is_shipped_once", agent {TEST_INVENTORY}.test_order_is_shipped_once)
			l_run.run ("test_pricing_strategies", agent {TEST_INVENTORY}.test_pricing_strategies)
			l_run.run ("test_transfer_undo", agent {TEST_INVENTORY}.test_transfer_undo)
			l_run.run ("test_batch_through_a_third_store", agent {TEST_INVENTORY}.test_batch_through_a_third_store)
			l_run.run ("test_failed_batch_leaves_no_trace", agent {TEST_INVENTORY}.test_failed_batch_leaves_no_trace)
			report ("TEST_INVENTORY", l_run.passed_count, l_run.failures)
		end

	run_test_matrices
			-- Run the tests of TEST_MATRICES.
		local
			l_run: TEST_SET_RUN [TEST_MATRICES]
		do
			create l_run.make
			l_run.run ("test_vector_arithmetic", agent {TEST_MATRICES}.test_vector_arithmetic)
			l_run.run ("test_matrix_product", agent {TEST_MATRICES}.test_matrix_product)
			l_run.run ("test_copies_are_independent", agent {TEST_MATRICES}.test_copies_are_independent)
			l_run.run ("test_lu", agent {TEST_MATRICES}.test_lu)
			l_run.run ("test_linear_equations", agent {TEST_MATRICES}.test_linear_equations)
			l_run.run ("test_singular", agent {TEST_MATRICES}.test_singular)
			l_run.run ("test_fibonacci_by_powers", agent {TEST_MATRICES}.test_fibonacci_by_powers)
			l_run.run ("test_sparse", agent {TEST_MATRICES}.test_sparse)
			l_run.run ("test_blinker", agent {TEST_MATRICES}.test_blinker)
			l_run.run ("test_glider_crosses_edges", agent {TEST_MATRICES}.test_glider_crosses_edges)
			report ("TEST_MATRICES", l_run.passed_count, l_run.failures)
		end

	run_test_money
			-- Run the tests of TEST_MONEY.
		local
			l_run: TEST_SET_RUN [TEST_MONEY]
		do
			create l_run.make
			l_run.run ("test_amount_written", agent {TEST_MONEY}.test_amount_written)
			l_run.run ("test_amount_arithmetic", agent {TEST_MONEY}.test_amount_arithmetic)
			l_run.run ("test_amounts_of_different_currencies", agent {TEST_MONEY}.test_amounts_of_different_currencies)
			l_run.run ("test_portion_rounds_half_to_even", agent {TEST_MONEY}.test_portion_rounds_half_to_even)
			l_run.run ("test_shares_lose_nothing", agent {TEST_MONEY}.test_shares_lose_nothing)
			l_run.run ("test_exchange", agent {TEST_MONEY}.test_exchange)
			l_run.run ("test_plain_account", agent {TEST_MONEY}.test_plain_account)
			l_run.run ("test_overdraft_is_refused", agent {TEST_MONEY}.test_overdraft_is_refused)
			l_run.run ("test_savings", agent {TEST_MONEY}.test_savings)
			l_run.run ("test_credit", agent {TEST_MONEY}.test_credit)
			l_run.run ("test_offset_through_ancestor", agent {TEST_MONEY}.test_offset_through_ancestor)
			l_run.run ("test_ledger", agent {TEST_MONEY}.test_ledger)
			l_run.run ("test_loan", agent {TEST_MONEY}.test_loan)
			l_run.run ("test_tax", agent {TEST_MONEY}.test_tax)
			report ("TEST_MONEY", l_run.passed_count, l_run.failures)
		end

	run_test_numbers
			-- Run the tests of TEST_NUMBERS.
		local
			l_run: TEST_SET_RUN [TEST_NUMBERS]
		do
			create l_run.make
			l_run.run ("test_gcd_of_negative_numbers", agent {TEST_NUMBERS}.test_gcd_of_negative_numbers)
			l_run.run ("test_bezout_identity", agent {TEST_NUMBERS}.test_bezout_identity)
			l_run.run ("test_fermat_little_theorem", agent {TEST_NUMBERS}.test_fermat_little_theorem)
			l_run.run ("test_integer_root", agent {TEST_NUMBERS}.test_integer_root)
			l_run.run ("test_primes_below_thirty", agent {TEST_NUMBERS}.test_primes_below_thirty)
			l_run.run ("test_factorization", agent {TEST_NUMBERS}.test_factorization)
			l_run.run ("test_next_prime", agent {TEST_NUMBERS}.test_next_prime)
			l_run.run ("test_rational_lowest_terms", agent {TEST_NUMBERS}.test_rational_lowest_terms)
			l_run.run ("test_rational_harmonic_sum", agent {TEST_NUMBERS}.test_rational_harmonic_sum)
			l_run.run ("test_rational_negative_power", agent {TEST_NUMBERS}.test_rational_negative_power)
			l_run.run ("test_complex_product", agent {TEST_NUMBERS}.test_complex_product)
			l_run.run ("test_complex_polar", agent {TEST_NUMBERS}.test_complex_polar)
			l_run.run ("test_big_factorial", agent {TEST_NUMBERS}.test_big_factorial)
			l_run.run ("test_big_difference_of_powers", agent {TEST_NUMBERS}.test_big_difference_of_powers)
			l_run.run ("test_big_division", agent {TEST_NUMBERS}.test_big_division)
			l_run.run ("test_big_leading_zeros", agent {TEST_NUMBERS}.test_big_leading_zeros)
			l_run.run ("test_decimal_rounding", agent {TEST_NUMBERS}.test_decimal_rounding)
			l_run.run ("test_decimal_arithmetic", agent {TEST_NUMBERS}.test_decimal_arithmetic)
			l_run.run ("test_polynomial_product", agent {TEST_NUMBERS}.test_polynomial_product)
			l_run.run ("test_polynomial_derivative", agent {TEST_NUMBERS}.test_polynomial_derivative)
			l_run.run ("test_interval_product_of_mixed_signs", agent {TEST_NUMBERS}.test_interval_product_of_mixed_signs)
			l_run.run ("test_interval_encloses_root", agent {TEST_NUMBERS}.test_interval_encloses_root)
			l_run.run ("test_series_quantiles", agent {TEST_NUMBERS}.test_series_quantiles)
			l_run.run ("test_series_regression", agent {TEST_NUMBERS}.test_series_regression)
			report ("TEST_NUMBERS", l_run.passed_count, l_run.failures)
		end

	run_test_parsing
			-- Run the tests of TEST_PARSING.
		local
			l_run: TEST_SET_RUN [TEST_PARSING]
		do
			create l_run.make
			l_run.run ("test_scanner_position", agent {TEST_PARSING}.test_scanner_position)
			l_run.run ("test_precedence_and_associativity", agent {TEST_PARSING}.test_precedence_and_associativity)
			l_run.run ("test_variables", agent {TEST_PARSING}.test_variables)
			l_run.run ("test_minimal_parentheses", agent {TEST_PARSING}.test_minimal_parentheses)
			l_run.run ("test_derivative", agent {TEST_PARSING}.test_derivative)
			l_run.run ("test_structural_equality", agent {TEST_PARSING}.test_structural_equality)
			l_run.run ("test_syntax_errors", agent {TEST_PARSING}.test_syntax_errors)
			l_run.run ("test_data_round_trip", agent {TEST_PARSING}.test_data_round_trip)
			l_run.run ("test_data_access", agent {TEST_PARSING}.test_data_access)
			l_run.run ("test_data_building", agent {TEST_PARSING}.test_data_building)
			l_run.run ("test_data_errors", agent {TEST_PARSING}.test_data_errors)
			l_run.run ("test_csv", agent {TEST_PARSING}.test_csv)
			l_run.run ("test_ini", agent {TEST_PARSING}.test_ini)
			report ("TEST_PARSING", l_run.passed_count, l_run.failures)
		end

	run_test_scheduling
			-- Run the tests of TEST_SCHEDULING.
		local
			l_run: TEST_SET_RUN [TEST_SCHEDULING]
		do
			create l_run.make
			l_run.run ("test_round_robin_interleaves", agent {TEST_SCHEDULING}.test_round_robin_interleaves)
			l_run.run ("test_policies_differ", agent {TEST_SCHEDULING}.test_policies_differ)
			l_run.run ("test_plan_order_and_duration", agent {TEST_SCHEDULING}.test_plan_order_and_duration)
			l_run.run ("test_calendar_gaps", agent {TEST_SCHEDULING}.test_calendar_gaps)
			l_run.run ("test_pool_uses_resources_again", agent {TEST_SCHEDULING}.test_pool_uses_resources_again)
			l_run.run ("test_job_shop_balance", agent {TEST_SCHEDULING}.test_job_shop_balance)
			report ("TEST_SCHEDULING", l_run.passed_count, l_run.failures)
		end

	run_test_simulation
			-- Run the tests of TEST_SIMULATION.
		local
			l_run: TEST_SET_RUN [TEST_SIMULATION]
		do
			create l_run.make
			l_run.run ("test_generator_is_repeatable", agent {TEST_SIMULATION}.test_generator_is_repeatable)
			l_run.run ("test_statistics_merge", agent {TEST_SIMULATION}.test_statistics_merge)
			l_run.run ("test_heap_sorts", agent {TEST_SIMULATION}.test_heap_sorts)
			l_run.run ("test_schedule_order", agent {TEST_SIMULATION}.test_schedule_order)
			l_run.run ("test_more_tellers_shorten_the_line", agent {TEST_SIMULATION}.test_more_tellers_shorten_the_line)
			l_run.run ("test_elevator_keeps_direction", agent {TEST_SIMULATION}.test_elevator_keeps_direction)
			l_run.run ("test_particles_keep_energy", agent {TEST_SIMULATION}.test_particles_keep_energy)
			l_run.run ("test_populations_oscillate", agent {TEST_SIMULATION}.test_populations_oscillate)
			report ("TEST_SIMULATION", l_run.passed_count, l_run.failures)
		end

	run_test_statemachines
			-- Run the tests of TEST_STATEMACHINES.
		local
			l_run: TEST_SET_RUN [TEST_STATEMACHINES]
		do
			create l_run.make
			l_run.run ("test_turnstile", agent {TEST_STATEMACHINES}.test_turnstile)
			l_run.run ("test_guard_decides", agent {TEST_STATEMACHINES}.test_guard_decides)
			l_run.run ("test_history_and_reach", agent {TEST_STATEMACHINES}.test_history_and_reach)
			l_run.run ("test_signal_cycle", agent {TEST_STATEMACHINES}.test_signal_cycle)
			l_run.run ("test_crossing", agent {TEST_STATEMACHINES}.test_crossing)
			l_run.run ("test_drinks_machine", agent {TEST_STATEMACHINES}.test_drinks_machine)
			l_run.run ("test_credit_comes_back", agent {TEST_STATEMACHINES}.test_credit_comes_back)
			report ("TEST_STATEMACHINES", l_run.passed_count, l_run.failures)
		end

	run_test_stores
			-- Run the tests of TEST_STORES.
		local
			l_run: TEST_SET_RUN [TEST_STORES]
		do
			create l_run.make
			l_run.run ("test_stack_gives_back_in_reverse", agent {TEST_STORES}.test_stack_gives_back_in_reverse)
			l_run.run ("test_stack_swaps", agent {TEST_STORES}.test_stack_swaps)
			l_run.run ("test_ring_wraps_around", agent {TEST_STORES}.test_ring_wraps_around)
			l_run.run ("test_force_overwrites_oldest", agent {TEST_STORES}.test_force_overwrites_oldest)
			l_run.run ("test_two_ended_ring", agent {TEST_STORES}.test_two_ended_ring)
			l_run.run ("test_two_ended_ring_as_queue", agent {TEST_STORES}.test_two_ended_ring_as_queue)
			l_run.run ("test_palindrome", agent {TEST_STORES}.test_palindrome)
			l_run.run ("test_first_satisfying", agent {TEST_STORES}.test_first_satisfying)
			report ("TEST_STORES", l_run.passed_count, l_run.failures)
		end

	run_test_text
			-- Run the tests of TEST_TEXT.
		local
			l_run: TEST_SET_RUN [TEST_TEXT]
		do
			create l_run.make
			l_run.run ("test_greedy_wrapper_fills_lines", agent {TEST_TEXT}.test_greedy_wrapper_fills_lines)
			l_run.run ("test_greedy_wrapper_cuts_long_words", agent {TEST_TEXT}.test_greedy_wrapper_cuts_long_words)
			l_run.run ("test_balanced_wrapper_is_less_ragged", agent {TEST_TEXT}.test_balanced_wrapper_is_less_ragged)
			l_run.run ("test_table_layout", agent {TEST_TEXT}.test_table_layout)
			l_run.run ("test_column_alignment", agent {TEST_TEXT}.test_column_alignment)
			l_run.run ("test_edit_distance", agent {TEST_TEXT}.test_edit_distance)
			l_run.run ("test_caesar", agent {TEST_TEXT}.test_caesar)
			l_run.run ("test_caesar_broken_by_frequencies", agent {TEST_TEXT}.test_caesar_broken_by_frequencies)
			l_run.run ("test_vigenere", agent {TEST_TEXT}.test_vigenere)
			l_run.run ("test_run_length", agent {TEST_TEXT}.test_run_length)
			l_run.run ("test_word_counter", agent {TEST_TEXT}.test_word_counter)
			l_run.run ("test_template", agent {TEST_TEXT}.test_template)
			l_run.run ("test_glob", agent {TEST_TEXT}.test_glob)
			l_run.run ("test_roman", agent {TEST_TEXT}.test_roman)
			l_run.run ("test_roman_round_trip", agent {TEST_TEXT}.test_roman_round_trip)
			report ("TEST_TEXT", l_run.passed_count, l_run.failures)
		end

feature {NONE} -- Output

	report (a_set: READABLE_STRING_GENERAL; a_passed: INTEGER; a_failures: LIST [READABLE_STRING_32])
			-- Print one line for the test set `a_set' and one for each of `a_failures'; add to the sums.
		require
			passed_not_negative: a_passed >= 0
		do
			passed_count := passed_count + a_passed
			failed_count := failed_count + a_failures.count
			io.put_string_32 (a_set.to_string_32 + {STRING_32} ": " + a_passed.out + {STRING_32} " passed")
			io.put_new_line
			across a_failures as failure loop
				io.put_string_32 ({STRING_32} "%TFAILED " + failure)
				io.put_new_line
			end
		ensure
			passed_added: passed_count = old passed_count + a_passed
			failed_added: failed_count = old failed_count + a_failures.count
		end

invariant
	passed_count_not_negative: passed_count >= 0
	failed_count_not_negative: failed_count >= 0

end
