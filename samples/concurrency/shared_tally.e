note
	description: "Counters that several processors may change; every change happens as a whole."

class
	SHARED_TALLY

create
	make

feature {NONE} -- Initialization

	make
			-- Start at zero.
		do
		ensure
			zero: value = 0
		end

feature -- Measurement

	value: INTEGER
			-- What was counted so far

	change_count: INTEGER
			-- Number of changes so far

feature -- Element change

	add (n: INTEGER)
			-- Count `n' more.
		do
			value := value + n
			change_count := change_count + 1
		ensure
			added: value = old value + n
			change_counted: change_count = old change_count + 1
		end

	increment
			-- Count one more.
		do
			add (1)
		ensure
			one_more: value = old value + 1
		end

invariant
	change_count_not_negative: change_count >= 0

end
