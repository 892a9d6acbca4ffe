note
	description: "Times as hours, minutes and seconds."

class
	TIME_VALUE

inherit
	TIME_MEASUREMENT

feature -- Access

	compact_time: INTEGER

	fine_second: DOUBLE
		do
		end

	fractional_second: DOUBLE

	hour: INTEGER
		do
		end

	micro_second: INTEGER
		do
		end

	milli_second: INTEGER
		do
		end

	minute: INTEGER
		do
		end

	nano_second: INTEGER
		do
		end

	second: INTEGER
		do
		end

feature -- Commands

	set_fine_second (s: DOUBLE)
		do
		end

	set_fractionals (f: DOUBLE)
		do
		end

	set_hour (h: INTEGER)
		do
		end

	set_minute (m: INTEGER)
		do
		end

	set_second (s: INTEGER)
		do
		end

feature {NONE} -- Implementation

	hour_mask: INTEGER = 0x00FF0000

	hour_shift: INTEGER = 16

	minute_mask: INTEGER = 0x0000FF00

	minute_shift: INTEGER = 8

	second_mask: INTEGER = 0x000000FF

end
