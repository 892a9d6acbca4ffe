note
	description: "[
		Two populations after Lotka and Volterra:
			prey'     = prey * (birth_rate - hunting_rate * predators)
			predators' = predators * (feeding_rate * prey - death_rate)
		integrated with the fourth-order method of Runge and Kutta.
	]"

class PREDATOR_PREY_MODEL

create
	make

feature {NONE} -- Initialization

	make (a_prey, some_predators: REAL_64)
			-- Start with the given populations and default rates.
		require
			prey_positive: a_prey > 0.0
			predators_positive: some_predators > 0.0
		do
			prey := a_prey
			predators := some_predators
			birth_rate := 1.0
			hunting_rate := 0.1
			feeding_rate := 0.075
			death_rate := 1.5
		ensure
			prey_set: prey = a_prey
			predators_set: predators = some_predators
		end

feature -- Access

	prey: REAL_64
			-- Number of hunted animals

	predators: REAL_64
			-- Number of hunters

	birth_rate, hunting_rate, feeding_rate, death_rate: REAL_64
			-- Coefficients of the model

feature -- Measurement

	conserved_quantity: REAL_64
			-- Value that the exact solution keeps for ever
		do
			Result := feeding_rate * prey - death_rate * {DOUBLE_MATH}.log (prey)
				+ hunting_rate * predators - birth_rate * {DOUBLE_MATH}.log (predators)
		end

feature -- Basic operations

	step (a_duration: REAL_64)
			-- Let `a_duration' pass.
		require
			short: 0.0 < a_duration and a_duration <= 0.1
		local
			l_first, l_second, l_third, l_fourth: like rates
		do
			l_first := rates (prey, predators)
			l_second := rates (prey + l_first.prey * a_duration / 2.0, predators + l_first.predators * a_duration / 2.0)
			l_third := rates (prey + l_second.prey * a_duration / 2.0, predators + l_second.predators * a_duration / 2.0)
			l_fourth := rates (prey + l_third.prey * a_duration, predators + l_third.predators * a_duration)
			prey := prey + weighted (l_first.prey, l_second.prey, l_third.prey, l_fourth.prey) * a_duration
			predators := predators
				+ weighted (l_first.predators, l_second.predators, l_third.predators, l_fourth.predators) * a_duration
		ensure
			nearly_conserved: (conserved_quantity - old conserved_quantity).abs <= 0.01
		end

feature {NONE} -- Implementation

	rates (a_prey, some_predators: REAL_64): TUPLE [prey, predators: REAL_64]
			-- Changes per unit of time for the given populations
		do
			Result := [
					a_prey * (birth_rate - hunting_rate * some_predators),
					some_predators * (feeding_rate * a_prey - death_rate)
				]
		end

	weighted (a_first, a_second, a_third, a_fourth: REAL_64): REAL_64
			-- Weighted mean of the four slopes of a step
		do
			Result := (a_first + 2.0 * a_second + 2.0 * a_third + a_fourth) / 6.0
		end

invariant
	prey_positive: prey > 0.0
	predators_positive: predators > 0.0

end
