note
	description: "Cursor over consecutive days."

class
	DATE_RANGE_CURSOR

inherit
	ITERATION_CURSOR [CALENDAR_DATE]

create
	make

feature {NONE} -- Initialization

	make (a_first, a_last: CALENDAR_DATE)
			-- Start on `a_first' and stop after `a_last'.
		require
			ordered: a_first <= a_last
		do
			item := a_first
			last := a_last
		ensure
			on_first: item = a_first
			not_after: not after
		end

feature -- Access

	item: CALENDAR_DATE
			-- Current day

	last: CALENDAR_DATE
			-- Last day to be visited

feature -- Status report

	after: BOOLEAN
			-- Have all days been visited?
		do
			Result := item > last
		end

feature -- Cursor movement

	forth
			-- Move to the next day.
		do
			item := item + 1
		ensure then
			next_day: (old item).days_to (item) = 1
		end

end
