note
	description: "Turnstiles that let one person through for each coin."

class
	COIN_TURNSTILE

inherit
	AGENT_STATE_MACHINE [STRING, STRING]
		rename
			make as make_machine
		export
			{NONE} add_transition, allow, fire
		end

create
	make

feature {NONE} -- Initialization

	make
			-- Start locked.
		do
			make_machine (locked)
			allow (locked, coin, unlocked)
			allow (unlocked, push, locked)
			add_transition (surplus_coin)
			on_entry (locked, agent count_person)
		ensure
			is_locked: is_locked
		end

feature -- Measurement

	person_count: INTEGER
			-- Number of persons who went through

	surplus_coin_count: INTEGER
			-- Number of coins put in while the turnstile was open

feature -- Status report

	is_locked: BOOLEAN
			-- Does it take a coin to get through?
		do
			Result := state ~ locked
		ensure
			definition: Result = (state ~ locked)
		end

feature -- Basic operations

	insert_coin
			-- Put a coin in.
		do
			fire (coin)
		ensure
			open: not is_locked
			nobody_passed: person_count = old person_count
			surplus_counted: surplus_coin_count = old surplus_coin_count + if old is_locked then 0 else 1 end
		end

	try_to_pass
			-- Push the arm; this succeeds if the turnstile is open.
		do
			fire_if_accepted (push)
		ensure
			locked_again: is_locked
			passed_if_open: person_count = old person_count + if old is_locked then 0 else 1 end
		end

feature -- Constants

	locked: STRING = "locked"
			-- State in which the arm does not move

	unlocked: STRING = "unlocked"
			-- State in which the arm gives way once

	coin: STRING = "coin"
			-- Event: a coin is put in

	push: STRING = "push"
			-- Event: somebody pushes the arm

feature {NONE} -- Implementation

	surplus_coin: MACHINE_TRANSITION [STRING, STRING]
			-- Transition on a coin that was not necessary
		do
			create Result.make (unlocked, coin, unlocked)
			Result.action := agent count_surplus_coin
		ensure
			keeps_open: Result.is_self_transition
		end

	count_person (a_state_left: STRING)
			-- Count a person who went through out of `a_state_left'.
		require
			was_open: a_state_left ~ unlocked
		do
			person_count := person_count + 1
		ensure
			one_more: person_count = old person_count + 1
		end

	count_surplus_coin
			-- Count a coin that was not necessary.
		do
			surplus_coin_count := surplus_coin_count + 1
		ensure
			one_more: surplus_coin_count = old surplus_coin_count + 1
		end

invariant
	person_count_not_negative: person_count >= 0
	surplus_coin_count_not_negative: surplus_coin_count >= 0

end
