note
	description: "Round tables with as many forks as philosophers."

class
	DINING_TABLE

create
	make

feature {NONE} -- Initialization

	make (a_seats, a_meals: INTEGER)
			-- Seat `a_seats' philosophers who want `a_meals' meals each.
		require
			enough_forks: a_seats >= 2
			not_negative: a_meals >= 0
		do
			create forks.make (a_seats)
			create philosophers.make (a_seats)
			across 1 |..| a_seats as i loop
				forks.extend (create {separate DINING_FORK}.make (i))
			end
			across 1 |..| a_seats as i loop
				philosophers.extend (create {separate DINING_PHILOSOPHER}.make (forks [i], forks [i \\ a_seats + 1], a_meals))
			end
		ensure
			all_seated: seat_count = a_seats
		end

feature -- Measurement

	seat_count: INTEGER
			-- Number of philosophers, and of forks
		do
			Result := philosophers.count
		ensure
			as_many_forks: Result = forks.count
		end

	total_meals: INTEGER
			-- Number of meals eaten by all; waits for those who are eating
		do
			across philosophers as p loop
				Result := Result + meals_of (p)
			end
		ensure
			not_negative: Result >= 0
		end

	fork_uses (i: INTEGER): INTEGER
			-- Number of meals that were eaten with fork `i'
		require
			in_range: 1 <= i and i <= seat_count
		do
			separate forks [i] as l_fork do
				Result := l_fork.use_count
			end
		ensure
			not_negative: Result >= 0
		end

feature -- Basic operations

	serve
			-- Let all eat at the same time. Returns before they have finished.
		do
			across philosophers as p loop
				start (p)
			end
		ensure
			same_company: seat_count = old seat_count
		end

feature {NONE} -- Implementation

	forks: ARRAYED_LIST [separate DINING_FORK]
			-- Forks in the order of the seats

	philosophers: ARRAYED_LIST [separate DINING_PHILOSOPHER]
			-- Philosophers; the one at `i' sits between the forks `i' and `i + 1'

	start (a_philosopher: separate DINING_PHILOSOPHER)
			-- Let `a_philosopher' eat.
		do
			a_philosopher.live
		end

	meals_of (a_philosopher: separate DINING_PHILOSOPHER): INTEGER
			-- Number of meals that `a_philosopher' ate
		do
			Result := a_philosopher.meal_count
		ensure
			not_negative: Result >= 0
		end

invariant
	as_many_forks: forks.count = philosophers.count

end
