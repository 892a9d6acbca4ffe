note
	description: "[
		Philosophers who need the forks on both sides to eat. Both are locked by
		one call, in one step: nobody ever holds one fork and waits for the other.
	]"

class
	DINING_PHILOSOPHER

create
	make

feature {NONE} -- Initialization

	make (a_left, a_right: separate DINING_FORK; a_meals: INTEGER)
			-- Sit between `a_left' and `a_right', hungry for `a_meals' meals.
		require
			different: a_left /= a_right
			not_negative: a_meals >= 0
		do
			left := a_left
			right := a_right
			appetite := a_meals
		ensure
			forks_set: left = a_left and right = a_right
			appetite_set: appetite = a_meals
		end

feature -- Access

	left, right: separate DINING_FORK
			-- Forks on both sides

feature -- Measurement

	appetite: INTEGER
			-- Number of meals still wanted

	meal_count: INTEGER
			-- Number of meals eaten

feature -- Status report

	is_hungry: BOOLEAN
			-- Is another meal wanted?
		do
			Result := appetite > 0
		ensure
			definition: Result = (appetite > 0)
		end

feature -- Basic operations

	live
			-- Eat until satisfied.
		do
			from
			until
				not is_hungry
			loop
				eat (left, right)
			variant
				appetite
			end
		ensure
			satisfied: not is_hungry
		end

feature {NONE} -- Implementation

	eat (a_left, a_right: separate DINING_FORK)
			-- Have a meal with both forks.
		require
			hungry: is_hungry
			left_free: not a_left.is_in_use
			right_free: not a_right.is_in_use
		do
			a_left.pick_up
			a_right.pick_up
			appetite := appetite - 1
			meal_count := meal_count + 1
			a_left.put_down
			a_right.put_down
		ensure
			one_meal_more: meal_count = old meal_count + 1
			less_hungry: appetite = old appetite - 1
			forks_back: not a_left.is_in_use and not a_right.is_in_use
		end

invariant
	appetite_not_negative: appetite >= 0
	meal_count_not_negative: meal_count >= 0

end
