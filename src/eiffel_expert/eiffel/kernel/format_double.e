note
	description: "Layout of real numbers as text."

class
	FORMAT_DOUBLE

inherit {NONE}
	FORMAT_INTEGER
		rename
			make as set_defaults,
			split as split_integral,
			formatted as fm_formatted
		export
			{NONE} fm_formatted
		redefine
			comma_separate,
			remove_separator,
			underscore_separate
		end

	DOUBLE_MATH
		export
			{NONE} all
		end

create
	make

feature -- Initialization

	make (w, d: INTEGER)
		do
			check interface_only: False then
			end
		end

feature -- Access

	decimal: CHARACTER

	decimals: INTEGER

	formatted (d: REAL_64): STRING
		do
			check interface_only: False then
			end
		end

feature -- Status

	after_decimal_separate: BOOLEAN

	trailing_zeros_shown: BOOLEAN

	zero_not_shown: BOOLEAN

feature -- Commands

	comma_decimal
		do
		end

	comma_separate
		do
		end

	hide_trailing_zeros
		do
		end

	hide_zero
		do
		end

	no_separate_after_decimal
		do
		end

	point_decimal
		do
		end

	remove_separator
		do
		end

	separate_after_decimal
		do
		end

	set_decimals (d: INTEGER)
		do
		end

	show_trailing_zeros
		do
		end

	show_zero
		do
		end

	underscore_separate
		do
		end

feature {NONE} -- Implementation

	pad_fraction (f: REAL_64): STRING
		do
			check interface_only: False then
			end
		end

	separate_fraction (s: STRING): STRING
		do
			check interface_only: False then
			end
		end

end
