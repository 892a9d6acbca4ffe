note
	description: "Traffic signals that change by the second."

class
	TRAFFIC_SIGNAL

inherit
	ANY
		redefine
			out
		end

create
	make

feature {NONE} -- Initialization

	make (a_red, a_green: INTEGER)
			-- Start at red; show red for `a_red' and green for `a_green' seconds.
		require
			red_positive: a_red > 0
			green_positive: a_green > 0
		do
			red_duration := a_red
			green_duration := a_green
			aspect := aspects.red
			remaining := a_red
		ensure
			at_red: aspect = aspects.red
			red_duration_set: red_duration = a_red
			green_duration_set: green_duration = a_green
		end

feature -- Access

	aspects: SIGNAL_ASPECT
			-- What a signal can show

	aspect: INTEGER
			-- What is shown now

	out: STRING
			-- What is shown and for how long
		do
			Result := aspects.name (aspect) + " for " + remaining.out + " s"
		end

feature -- Measurement

	red_duration: INTEGER
			-- Seconds for which red is shown

	green_duration: INTEGER
			-- Seconds for which green is shown

	change_duration: INTEGER = 2
			-- Seconds for which the aspects between red and green are shown

	remaining: INTEGER
			-- Seconds until the next change

	duration (an_aspect: INTEGER): INTEGER
			-- Seconds for which `an_aspect' is shown
		require
			valid: aspects.is_valid (an_aspect)
		do
			if an_aspect = aspects.red then
				Result := red_duration
			elseif an_aspect = aspects.green then
				Result := green_duration
			else
				Result := change_duration
			end
		ensure
			positive: Result > 0
		end

	cycle_duration: INTEGER
			-- Seconds after which everything repeats
		do
			Result := red_duration + green_duration + 2 * change_duration
		ensure
			longer_than_parts: Result > red_duration + green_duration
		end

feature -- Status report

	permits_traffic: BOOLEAN
			-- May vehicles go on?
		do
			Result := aspects.permits_traffic (aspect)
		ensure
			never_at_red: aspect = aspects.red implies not Result
		end

feature -- Basic operations

	tick
			-- Let one second pass.
		do
			remaining := remaining - 1
			if remaining = 0 then
				change
			end
		ensure
			counted_down: old remaining > 1 implies remaining = old remaining - 1 and aspect = old aspect
			changed_in_time: old remaining = 1 implies aspect = aspects.next (old aspect)
		end

	wait (n: INTEGER)
			-- Let `n' seconds pass.
		require
			not_negative: n >= 0
		do
			across 1 |..| n as i loop
				tick
			end
		ensure
			unchanged_after_cycles: n \\ cycle_duration = 0 implies aspect = old aspect
		end

feature {NONE} -- Implementation

	change
			-- Show the next aspect.
		do
			aspect := aspects.next (aspect)
			remaining := duration (aspect)
		ensure
			next_shown: aspect = aspects.next (old aspect)
			full_time: remaining = duration (aspect)
		end

invariant
	aspect_valid: aspects.is_valid (aspect)
	time_left: 0 < remaining and remaining <= duration (aspect)

end
