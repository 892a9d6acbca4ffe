note
	description: "What moments and spans have in common."

deferred class
	DATE_TIME_MEASUREMENT

inherit
	DATE_CONSTANTS

	TIME_CONSTANTS

feature -- Access

	date: DATE_MEASUREMENT
		deferred
		end

	day: INTEGER
		do
		end

	fine_second: DOUBLE
		do
		end

	hour: INTEGER
		do
		end

	minute: INTEGER
		do
		end

	month: INTEGER
		do
		end

	second: INTEGER
		do
		end

	time: TIME_MEASUREMENT
		deferred
		end

	year: INTEGER
		do
		end

end
