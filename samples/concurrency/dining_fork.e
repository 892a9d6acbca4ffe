note
	description: "Forks on the table of the dining philosophers."

class
	DINING_FORK

create
	make

feature {NONE} -- Initialization

	make (a_number: INTEGER)
			-- Lie at place `a_number'.
		require
			positive: a_number > 0
		do
			number := a_number
		ensure
			number_set: number = a_number
			not_in_use: not is_in_use
		end

feature -- Access

	number: INTEGER
			-- Place on the table

feature -- Measurement

	use_count: INTEGER
			-- Number of meals that were eaten with this fork

feature -- Status report

	is_in_use: BOOLEAN
			-- Does a philosopher hold it?

feature -- Basic operations

	pick_up
			-- Be taken into a hand.
		require
			free: not is_in_use
		do
			is_in_use := True
			use_count := use_count + 1
		ensure
			in_use: is_in_use
			counted: use_count = old use_count + 1
		end

	put_down
			-- Be laid back on the table.
		require
			held: is_in_use
		do
			is_in_use := False
		ensure
			free: not is_in_use
			count_kept: use_count = old use_count
		end

invariant
	number_positive: number > 0

end
