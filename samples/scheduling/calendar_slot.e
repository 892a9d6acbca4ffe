note
	description: "Spans of minutes from a start (included) to an end (excluded). Objects are immutable."

class CALENDAR_SLOT

inherit
	COMPARABLE
		redefine
			is_equal
		end

create
	make

feature {NONE} -- Initialization

	make (a_start, an_end: INTEGER)
			-- Span the minutes from `a_start' up to but not including `an_end'.
		require
			not_empty: a_start < an_end
		do
			start_minute := a_start
			end_minute := an_end
		ensure
			start_set: start_minute = a_start
			end_set: end_minute = an_end
		end

feature -- Access

	start_minute: INTEGER
			-- First minute

	end_minute: INTEGER
			-- First minute after the span

feature -- Measurement

	length: INTEGER
			-- Number of minutes
		do
			Result := end_minute - start_minute
		ensure
			positive: Result > 0
		end

feature -- Status report

	has (a_minute: INTEGER): BOOLEAN
			-- Is `a_minute' in the span?
		do
			Result := start_minute <= a_minute and a_minute < end_minute
		ensure
			definition: Result = (start_minute <= a_minute and a_minute < end_minute)
		end

	overlaps (other: CALENDAR_SLOT): BOOLEAN
			-- Is there a common minute with `other'?
		do
			Result := start_minute < other.end_minute and other.start_minute < end_minute
		ensure
			definition: Result = (has (other.start_minute) or other.has (start_minute))
		end

feature -- Comparison

	is_less alias "<" (other: like Current): BOOLEAN
			-- Does this span start before `other', or end before it at the same start?
		do
			Result := start_minute < other.start_minute
				or (start_minute = other.start_minute and end_minute < other.end_minute)
		end

	is_equal (other: like Current): BOOLEAN
			-- Has `other' the same bounds?
		do
			Result := start_minute = other.start_minute and end_minute = other.end_minute
		end

invariant
	not_empty: start_minute < end_minute

end
