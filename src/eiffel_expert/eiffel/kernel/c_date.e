note
	description: "The clock of the operating system."

class
	C_DATE

inherit
	ANY
		redefine
			default_create
		end

create
	default_create,
	make_utc

feature {NONE} -- Initialization

	default_create
		do
			check interface_only: False then
			end
		end

	make_utc
		do
			check interface_only: False then
			end
		end

feature -- Access

	day_now: INTEGER
		do
		end

	hour_now: INTEGER
		do
		end

	microseconds_now: INTEGER

	millisecond_now: INTEGER
		do
		end

	minute_now: INTEGER
		do
		end

	month_now: INTEGER
		do
		end

	second_now: INTEGER
		do
		end

	year_now: INTEGER
		do
		end

feature -- Status

	is_utc: BOOLEAN

feature -- Commands

	update
		do
		end

feature {NONE} -- Implementation

	internal_item: MANAGED_POINTER

end
