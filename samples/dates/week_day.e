note
	description: "Day of the week by its ISO number: Monday is 1, Sunday is 7."

class
	WEEK_DAY

inherit
	COMPARABLE
		redefine
			out
		end

create
	make,
	make_from_name

convert
	number: {INTEGER}

feature {NONE} -- Initialization

	make (a_number: INTEGER)
			-- The `a_number'-th day of the week.
		require
			in_range: 1 <= a_number and a_number <= 7
		do
			number := a_number
		ensure
			number_set: number = a_number
		end

	make_from_name (a_name: STRING)
			-- The day called `a_name', case ignored.
		require
			known: is_name (a_name)
		do
			across names as l_name loop
				if l_name.is_case_insensitive_equal (a_name) then
					number := @ l_name.cursor_index
				end
			end
		ensure
			named: name.is_case_insensitive_equal (a_name)
		end

feature -- Access

	number: INTEGER
			-- 1 for Monday to 7 for Sunday

	name: STRING
			-- English name
		do
			Result := names [number].twin
		ensure
			known: is_name (Result)
		end

	out: STRING
			-- English name
		do
			Result := name
		end

	next: WEEK_DAY
			-- The day after
		do
			create Result.make (number \\ 7 + 1)
		ensure
			one_later: days_until (Result) = 1
		end

feature -- Measurement

	days_until (other: WEEK_DAY): INTEGER
			-- Number of days to the next `other', zero if it is the same
		do
			Result := (other.number - number + 7) \\ 7
		ensure
			within_week: 0 <= Result and Result < 7
			zero_if_same: (Result = 0) = (number = other.number)
		end

feature -- Status report

	is_name (a_name: STRING): BOOLEAN
			-- Is a day called `a_name', case ignored?
		do
			Result := across names as l_name some l_name.is_case_insensitive_equal (a_name) end
		ensure
			not_empty: Result implies not a_name.is_empty
		end

	is_weekend: BOOLEAN
			-- Is it Saturday or Sunday?
		do
			Result := number >= 6
		ensure
			last_two_days: Result = (number >= 6)
		end

feature -- Comparison

	is_less alias "<" (other: like Current): BOOLEAN
			-- Does it come before `other' in a week that starts on Monday?
		do
			Result := number < other.number
		end

feature {NONE} -- Implementation

	names: ARRAY [STRING]
			-- English names from Monday to Sunday
		once
			Result := {ARRAY [STRING]} <<"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday">>
		ensure
			seven: Result.count = 7
		end

invariant
	in_range: 1 <= number and number <= 7

end
