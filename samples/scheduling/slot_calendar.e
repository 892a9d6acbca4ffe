note
	description: "Calendars of a working period in which slots can be booked without overlap."

class SLOT_CALENDAR

create
	make

feature {NONE} -- Initialization

	make (a_period: CALENDAR_SLOT)
			-- Accept bookings inside `a_period'.
		do
			period := a_period
			create bookings.make (8)
		ensure
			period_set: period = a_period
			all_free: booked_time = 0
		end

feature -- Access

	period: CALENDAR_SLOT
			-- Time that can be booked

	first_free (a_length: INTEGER): detachable CALENDAR_SLOT
			-- Earliest free slot of `a_length' minutes; Void if there is none
		require
			length_positive: a_length > 0
		local
			l_start: INTEGER
			l_found: BOOLEAN
		do
			l_start := period.start_minute
			across
				bookings as l_booking
			until
				l_found
			loop
				l_found := l_booking.start_minute - l_start >= a_length
				if not l_found then
					l_start := l_booking.end_minute
				end
			end
			if period.end_minute - l_start >= a_length then
				create Result.make (l_start, l_start + a_length)
			end
		ensure
			free: attached Result as l_slot implies l_slot.length = a_length and is_free (l_slot)
		end

feature -- Measurement

	booked_time: INTEGER
			-- Number of booked minutes
		do
			across
				bookings as l_booking
			loop
				Result := Result + l_booking.length
			end
		ensure
			in_range: 0 <= Result and Result <= period.length
		end

feature -- Status report

	is_free (a_slot: CALENDAR_SLOT): BOOLEAN
			-- Can `a_slot' be booked?
		do
			Result := period.start_minute <= a_slot.start_minute and a_slot.end_minute <= period.end_minute
				and not across bookings as l_booking some l_booking.overlaps (a_slot) end
		ensure
			inside_period: Result implies period.overlaps (a_slot)
		end

feature -- Element change

	book (a_slot: CALENDAR_SLOT)
			-- Take `a_slot'.
		require
			free: is_free (a_slot)
		do
			from
				bookings.start
			until
				bookings.after or else a_slot < bookings.item
			loop
				bookings.forth
			end
			bookings.put_left (a_slot)
		ensure
			taken: not is_free (a_slot)
			time_added: booked_time = old booked_time + a_slot.length
		end

feature {NONE} -- Implementation

	bookings: ARRAYED_LIST [CALENDAR_SLOT]
			-- Booked slots in order of time

invariant
	no_overlap: across 2 |..| bookings.count as l_place all
			bookings [l_place - 1].end_minute <= bookings [l_place].start_minute
		end

end
