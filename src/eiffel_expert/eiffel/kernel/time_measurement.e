note
	description: "What times of the day and spans of time have in common."

deferred class
	TIME_MEASUREMENT

inherit
	TIME_CONSTANTS

feature -- Access

	fine_second: DOUBLE
		deferred
		end

	hour: INTEGER
		deferred
		end

	minute: INTEGER
		deferred
		end

	second: INTEGER
		deferred
		end

feature -- Commands

	set_fine_second (s: DOUBLE)
		deferred
		end

	set_fractionals (f: DOUBLE)
		deferred
		end

	set_hour (h: INTEGER)
		deferred
		end

	set_minute (m: INTEGER)
		deferred
		end

	set_second (s: INTEGER)
		deferred
		end

end
