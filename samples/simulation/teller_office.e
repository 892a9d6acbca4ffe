note
	description: "Bank offices where customers wait in one line for the next free teller."

class TELLER_OFFICE

create
	make

feature {NONE} -- Initialization

	make (a_teller_count: INTEGER; an_arrival_mean, a_service_mean: REAL_64; a_seed: NATURAL_32)
			-- Open with `a_teller_count' tellers; customers come every `an_arrival_mean' and take
			-- `a_service_mean' on average.
		require
			some_teller: a_teller_count >= 1
			means_positive: an_arrival_mean > 0.0 and a_service_mean > 0.0
		do
			teller_count := a_teller_count
			arrival_mean := an_arrival_mean
			service_mean := a_service_mean
			create chance.make (a_seed)
			create clock.make
			create arrival_times.make
			create waiting_times
		ensure
			teller_count_set: teller_count = a_teller_count
			idle: busy_count = 0 and line_length = 0
		end

feature -- Access

	clock: EVENT_SCHEDULE
			-- Arrivals and departures to come

	waiting_times: RUNNING_STATISTICS
			-- Times that customers spent in the line

feature -- Measurement

	teller_count: INTEGER
			-- Number of tellers

	busy_count: INTEGER
			-- Number of tellers who serve a customer

	line_length: INTEGER
			-- Number of customers in the line
		do
			Result := arrival_times.count
		ensure
			not_negative: Result >= 0
		end

	arrival_count: INTEGER
			-- Number of customers who have come

	served_count: INTEGER
			-- Number of customers who have left

feature -- Basic operations

	run (a_duration: REAL_64)
			-- Keep the office going for `a_duration'.
		require
			duration_positive: a_duration > 0.0
		do
			if clock.is_finished then
				schedule_arrival
			end
			clock.run_until (clock.now + a_duration)
		ensure
			time_passed: clock.now = old clock.now + a_duration
			nobody_lost: arrival_count = served_count + busy_count + line_length
		end

feature {NONE} -- Events

	arrive
			-- Let a customer come in.
		do
			arrival_count := arrival_count + 1
			arrival_times.extend (clock.now)
			schedule_arrival
			serve_next
		ensure
			one_more: arrival_count = old arrival_count + 1
		end

	leave
			-- Let a served customer go.
		require
			some_busy: busy_count > 0
		do
			busy_count := busy_count - 1
			served_count := served_count + 1
			serve_next
		ensure
			one_more: served_count = old served_count + 1
		end

feature {NONE} -- Implementation

	arrival_mean, service_mean: REAL_64
			-- Average times between arrivals and of a service

	chance: CONGRUENTIAL_GENERATOR
			-- Source of randomness

	arrival_times: LINKED_LIST [REAL_64]
			-- When the customers in the line came, the first one first

	schedule_arrival
			-- Plan the next arrival.
		do
			chance.forth
			clock.schedule (chance.exponential_item (arrival_mean), agent arrive)
		end

	serve_next
			-- Start to serve the first customer of the line if a teller is free.
		do
			if not arrival_times.is_empty and busy_count < teller_count then
				waiting_times.put (clock.now - arrival_times.first)
				arrival_times.start
				arrival_times.remove
				busy_count := busy_count + 1
				chance.forth
				clock.schedule (chance.exponential_item (service_mean), agent leave)
			end
		ensure
			no_idle_teller: arrival_times.is_empty or busy_count = teller_count
		end

invariant
	busy_in_range: 0 <= busy_count and busy_count <= teller_count

end
