note
	description: "[
		Elevator cars that keep their direction while there are stops ahead, and turn otherwise.
	]"

class ELEVATOR_CAR

create
	make

feature {NONE} -- Initialization

	make (a_floor_count: INTEGER)
			-- Start at the lowest of `a_floor_count' floors.
		require
			enough_floors: a_floor_count >= 2
		do
			floor_count := a_floor_count
			floor := 1
			direction := 0
			create stops.make_filled (False, 1, a_floor_count)
		ensure
			floor_count_set: floor_count = a_floor_count
			at_bottom: floor = 1
			idle: is_idle
		end

feature -- Access

	floor: INTEGER
			-- Where the car is

	direction: INTEGER
			-- 1 while going up, -1 while going down, 0 while standing idle

feature -- Measurement

	floor_count: INTEGER
			-- Number of floors

	travelled: INTEGER
			-- Number of floors passed so far

	stop_count: INTEGER
			-- Number of floors where the car has to stop
		do
			across
				stops as l_stop
			loop
				if l_stop then
					Result := Result + 1
				end
			end
		ensure
			in_range: 0 <= Result and Result <= floor_count
		end

feature -- Status report

	is_idle: BOOLEAN
			-- Is there no stop to make?
		do
			Result := stop_count = 0
		ensure
			definition: Result = (stop_count = 0)
		end

	is_requested (a_floor: INTEGER): BOOLEAN
			-- Has the car to stop at `a_floor'?
		require
			valid_floor: is_floor (a_floor)
		do
			Result := stops [a_floor]
		end

	is_floor (a_floor: INTEGER): BOOLEAN
			-- Is there a floor number `a_floor'?
		do
			Result := 1 <= a_floor and a_floor <= floor_count
		ensure
			definition: Result = (1 <= a_floor and a_floor <= floor_count)
		end

feature -- Element change

	request (a_floor: INTEGER)
			-- Ask the car to stop at `a_floor'; no effect if it stands there.
		require
			valid_floor: is_floor (a_floor)
		do
			if a_floor /= floor then
				stops [a_floor] := True
			end
		ensure
			requested: a_floor /= floor implies is_requested (a_floor)
			floor_kept: floor = old floor
		end

	step
			-- Move by one floor towards the next stop, or stand still if there is none.
		do
			choose_direction
			floor := floor + direction
			travelled := travelled + direction.abs
			stops [floor] := False
		ensure
			one_floor_at_most: (floor - old floor).abs <= 1
			served: not is_requested (floor)
			moved_unless_idle: not old is_idle implies floor /= old floor
		end

feature {NONE} -- Implementation

	stops: ARRAY [BOOLEAN]
			-- For each floor: has the car to stop there?

	choose_direction
			-- Keep the direction if a stop lies ahead, else turn or rest.
		do
			if is_idle then
				direction := 0
			else
				if direction = 0 then
					direction := 1
				end
				if not has_stop_ahead then
					direction := -direction
				end
			end
		ensure
			stop_ahead: is_idle or else has_stop_ahead
		end

	has_stop_ahead: BOOLEAN
			-- Is there a stop in the current direction?
		do
			Result := across 1 |..| floor_count as l_floor some stops [l_floor] and (l_floor - floor) * direction > 0 end
		end

invariant
	valid_floor: is_floor (floor)
	valid_direction: direction.abs <= 1
	no_stop_here: not stops [floor]

end
