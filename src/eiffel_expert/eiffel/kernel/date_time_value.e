note
	description: "A date and a time together."

deferred class
	DATE_TIME_VALUE

inherit
	DATE_TIME_MEASUREMENT

feature -- Access

	date: DATE_VALUE

	fractional_second: DOUBLE
		do
		end

	time: TIME_VALUE

end
