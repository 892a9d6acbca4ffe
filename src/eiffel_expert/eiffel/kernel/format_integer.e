note
	description: "Layout of integers as text."

class
	FORMAT_INTEGER

create
	make

feature -- Initialization

	make (w: INTEGER)
		do
			check interface_only: False then
			end
		end

feature -- Access

	fill_character: CHARACTER

	formatted (i: INTEGER): STRING
		do
			check interface_only: False then
			end
		end

	justification: INTEGER

	separator: CHARACTER

	sign_format: INTEGER

	sign_string: STRING

	width: INTEGER

feature -- Status

	bracketted_negative: BOOLEAN

	centered: BOOLEAN
		do
		end

	ignore_sign: BOOLEAN
		do
		end

	leading_sign: BOOLEAN
		do
		end

	left_justified: BOOLEAN
		do
		end

	no_separator: BOOLEAN
		do
		end

	not_justified: BOOLEAN
		do
		end

	right_justified: BOOLEAN
		do
		end

	show_sign: BOOLEAN
		do
		end

	show_sign_negative: BOOLEAN
		do
		end

	show_sign_positive: BOOLEAN
		do
		end

	trailing_sign: BOOLEAN

feature -- Commands

	asterisk_fill
		do
		end

	blank_fill
		do
		end

	bracket_negative
		do
		end

	center_justify
		do
		end

	comma_separate
		do
		end

	dollar_fill
		do
		end

	dot_separate
		do
		end

	left_justify
		do
		end

	no_justify
		do
		end

	remove_separator
		do
		end

	right_justify
		do
		end

	set_fill (c: CHARACTER)
		do
		end

	set_separator (c: CHARACTER)
		do
		end

	set_sign (s: STRING)
		do
		end

	set_width (w: INTEGER)
		do
		end

	sign_cr_dr
		do
		end

	sign_dr_cr
		do
		end

	sign_floating_dollar
		do
		end

	sign_floating_dollar_signed
		do
		end

	sign_ignore
		do
		end

	sign_leading
		do
		end

	sign_negative_only
		do
		end

	sign_normal
		do
		end

	sign_positive_only
		do
		end

	sign_show
		do
		end

	sign_trailing
		do
		end

	unbracket_negative
		do
		end

	underscore_separate
		do
		end

	zero_fill
		do
		end

feature {NONE} -- Implementation

	Center_justification: INTEGER = 2

	Ignore_sign_value: INTEGER = 1

	justify (s: STRING): STRING
		do
			check interface_only: False then
			end
		end

	Left_justification: INTEGER = 1

	No_justification: INTEGER = 0

	process_sign (s: STRING; sn: INTEGER): STRING
		do
			check interface_only: False then
			end
		end

	Right_justification: INTEGER = 3

	Show_sign_value: INTEGER = 0

	Sign_negative_value: INTEGER = 3

	Sign_positive_value: INTEGER = 2

	sign_size: INTEGER
		do
		end

	sign_value (i: INTEGER): STRING
		do
			check interface_only: False then
			end
		end

	split (s: STRING): STRING
		do
			check interface_only: False then
			end
		end

end
