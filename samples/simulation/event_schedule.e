note
	description: "[
		Discrete-event simulations: a clock that jumps from one event to the next.
		Actions may schedule further events.
	]"

class EVENT_SCHEDULE

create
	make

feature {NONE} -- Initialization

	make
			-- Start at time 0 without events.
		do
			create events.make
		ensure
			at_start: now = 0.0
			nothing_to_do: is_finished
		end

feature -- Access

	now: REAL_64
			-- Simulated time

feature -- Measurement

	pending_count: INTEGER
			-- Number of events still to happen
		do
			Result := events.count
		ensure
			not_negative: Result >= 0
		end

	happened_count: INTEGER
			-- Number of events that have happened

feature -- Status report

	is_finished: BOOLEAN
			-- Are all events over?
		do
			Result := events.is_empty
		ensure
			definition: Result = (pending_count = 0)
		end

feature -- Element change

	schedule (a_delay: REAL_64; an_action: PROCEDURE)
			-- Let `an_action' happen `a_delay' from now.
		require
			delay_not_negative: a_delay >= 0.0
		do
			created_count := created_count + 1
			events.put (create {SIMULATION_EVENT}.make (now + a_delay, created_count, an_action))
		ensure
			one_more: pending_count = old pending_count + 1
			time_kept: now = old now
		end

	advance
			-- Let the next event happen.
		require
			not_finished: not is_finished
		local
			l_event: SIMULATION_EVENT
		do
			l_event := events.item
			events.remove
			now := l_event.time
			happened_count := happened_count + 1
			l_event.action.call
		ensure
			time_not_back: now >= old now
			counted: happened_count = old happened_count + 1
		end

	run_until (a_time: REAL_64)
			-- Let all events up to `a_time' happen.
		require
			not_past: a_time >= now
		do
			from
			until
				is_finished or else events.item.time > a_time
			loop
				advance
			end
			now := a_time
		ensure
			time_reached: now = a_time
		end

feature {NONE} -- Implementation

	events: EVENT_HEAP [SIMULATION_EVENT]
			-- Events still to happen, the next one first

	created_count: INTEGER
			-- Number of events created so far

invariant
	time_not_negative: now >= 0.0
	counts_agree: happened_count + pending_count = created_count
	no_event_missed: not events.is_empty implies events.item.time >= now

end
