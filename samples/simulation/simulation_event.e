note
	description: "Happenings at a point of simulated time; simultaneous ones keep the order of their creation."

class SIMULATION_EVENT

inherit
	COMPARABLE

create {EVENT_SCHEDULE}
	make

feature {NONE} -- Initialization

	make (a_time: REAL_64; a_number: INTEGER; an_action: PROCEDURE)
			-- Let `an_action' happen at `a_time', as the event numbered `a_number'.
		require
			time_not_negative: a_time >= 0.0
		do
			time := a_time
			number := a_number
			action := an_action
		ensure
			time_set: time = a_time
			number_set: number = a_number
			action_set: action = an_action
		end

feature -- Access

	time: REAL_64
			-- When the event happens

	number: INTEGER
			-- Rank in the order of creation

	action: PROCEDURE
			-- What happens

feature -- Comparison

	is_less alias "<" (other: like Current): BOOLEAN
			-- Does this event happen before `other'?
		do
			Result := time < other.time or (time = other.time and number < other.number)
		end

invariant
	time_not_negative: time >= 0.0

end
