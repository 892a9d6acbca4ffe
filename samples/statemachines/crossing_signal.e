note
	description: "Traffic signals at a crossing, where walkers have a light and a button."

class
	CROSSING_SIGNAL

inherit
	TRAFFIC_SIGNAL
		redefine
			change
		end

create
	make

feature -- Measurement

	shortest_wait: INTEGER = 3
			-- Seconds of green left to vehicles after a request

	walker_wait: INTEGER
			-- Seconds until walkers may cross next
		local
			l_aspect: INTEGER
		do
			if not permits_walking then
				from
					Result := remaining
					l_aspect := aspects.next (aspect)
				until
					l_aspect = aspects.red
				loop
					Result := Result + duration (l_aspect)
					l_aspect := aspects.next (l_aspect)
				variant
					aspects.amber - l_aspect + 1
				end
			end
		ensure
			none_at_red: permits_walking = (Result = 0)
			within_cycle: Result < cycle_duration
		end

feature -- Status report

	is_requested: BOOLEAN
			-- Is a walker waiting to cross?

	permits_walking: BOOLEAN
			-- May walkers cross?
		do
			Result := aspect = aspects.red
		ensure
			never_with_traffic: Result implies not permits_traffic
		end

feature -- Element change

	request
			-- Push the button for walkers; it cuts green short to `shortest_wait'.
		do
			is_requested := not permits_walking
			if aspect = aspects.green then
				remaining := remaining.min (shortest_wait)
			end
		ensure
			noted: is_requested = not permits_walking
			aspect_kept: aspect = old aspect
			not_longer: walker_wait <= old walker_wait
			cut_short: aspect = aspects.green implies remaining <= shortest_wait
		end

feature {NONE} -- Implementation

	change
			-- Show the next aspect; a request is served when red comes.
		do
			Precursor
			if permits_walking then
				is_requested := False
			end
		ensure then
			request_served: permits_walking implies not is_requested
		end

invariant
	no_request_while_walking: permits_walking implies not is_requested

end
