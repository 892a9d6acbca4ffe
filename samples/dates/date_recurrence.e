note
	description: "[
		Rule for days that come again and again from a first one on. Descendants
		say which day follows; everything else is here.
	]"

deferred class
	DATE_RECURRENCE

feature -- Access

	start: CALENDAR_DATE
			-- First occurrence
		deferred
		end

	following (a_day: CALENDAR_DATE): CALENDAR_DATE
			-- First occurrence after `a_day'
		require
			not_before_start: start <= a_day
		deferred
		ensure
			later: a_day < Result
			occurs: occurs_on (Result)
		end

	occurrences (n: INTEGER): ARRAYED_LIST [CALENDAR_DATE]
			-- The first `n' occurrences
		require
			not_negative: n >= 0
		local
			l_day: CALENDAR_DATE
		do
			create Result.make (n)
			from
				l_day := start
			until
				Result.count = n
			loop
				Result.extend (l_day)
				l_day := following (l_day)
			variant
				n - Result.count
			end
		ensure
			as_many: Result.count = n
			ascending: across 2 |..| n as k all Result [k - 1] < Result [k] end
		end

	occurrences_within (a_range: DATE_RANGE): ARRAYED_LIST [CALENDAR_DATE]
			-- Occurrences in `a_range', the earliest first
		local
			l_day: CALENDAR_DATE
		do
			create Result.make (16)
			from
				if a_range.first <= start then
					l_day := start
				else
					l_day := following (a_range.first - 1)
				end
			until
				a_range.last < l_day
			loop
				Result.extend (l_day)
				l_day := following (l_day)
			end
		ensure
			all_inside: across Result as d all a_range.has (d) end
			all_occur: across Result as d all occurs_on (d) end
		end

feature -- Status report

	occurs_on (a_day: CALENDAR_DATE): BOOLEAN
			-- Is `a_day' an occurrence?
		deferred
		ensure
			not_before_start: Result implies start <= a_day
		end

end
