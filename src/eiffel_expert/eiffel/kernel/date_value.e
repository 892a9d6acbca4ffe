note
	description: "Dates as years, months and days."

class
	DATE_VALUE

inherit
	DATE_MEASUREMENT

	MISMATCH_CORRECTOR
		redefine
			correct_mismatch
		end

feature -- Access

	day: INTEGER
		do
		end

	month: INTEGER
		do
		end

	ordered_compact_date: INTEGER

	year: INTEGER
		do
		end

feature -- Commands

	correct_mismatch
		do
		end

	set_date (y, m, d: INTEGER)
		do
		end

	set_day (d: INTEGER)
		do
		end

	set_internal_ordered_compact_date (a_ordered_compact_date: like ordered_compact_date)
		do
		end

	set_month (m: INTEGER)
		do
		end

	set_year (y: INTEGER)
		do
		end

feature {NONE} -- Implementation

	compact_date_attribute_name: STRING_8 = "compact_date"

	day_mask: INTEGER = 0x000000FF

	day_shift: INTEGER = 0

	month_mask: INTEGER = 0x0000FF00

	month_shift: INTEGER = 8

	set_private_internal_compact_date (a_compact_date: INTEGER)
		do
		end

	year_mask: INTEGER = 0xFFFF0000

	year_shift: INTEGER = 16

end
