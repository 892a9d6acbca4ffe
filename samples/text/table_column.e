note
	description: "Column of a text table: heading, alignment and the width of its widest cell."

class
	TABLE_COLUMN

create
	make

feature {NONE} -- Initialization

	make (a_heading: READABLE_STRING_8; a_alignment: INTEGER)
			-- Column headed `a_heading' whose cells are aligned by `a_alignment'.
		require
			known_alignment: is_alignment (a_alignment)
		do
			create heading.make_from_string (a_heading)
			alignment := a_alignment
			width := a_heading.count
		ensure
			heading_set: heading.same_string (a_heading)
			alignment_set: alignment = a_alignment
			as_wide_as_heading: width = a_heading.count
		end

feature -- Access

	heading: STRING
			-- Text of the first line

	alignment: INTEGER
			-- One of `Left_aligned', `Right_aligned' and `Centred'

	padded (a_cell: READABLE_STRING_8): STRING
			-- `a_cell' filled with spaces to `width'
		require
			fits: a_cell.count <= width
		local
			l_free, l_before: INTEGER
		do
			l_free := width - a_cell.count
			inspect alignment
			when Left_aligned then
				l_before := 0
			when Right_aligned then
				l_before := l_free
			when Centred then
				l_before := l_free // 2
			end
			create Result.make_filled (' ', l_before)
			Result.append (a_cell)
			Result.append (create {STRING}.make_filled (' ', l_free - l_before))
		ensure
			full_width: Result.count = width
			holds_cell: Result.has_substring (a_cell)
		end

feature -- Measurement

	width: INTEGER
			-- Number of characters of the widest text seen

feature -- Status report

	is_alignment (a_code: INTEGER): BOOLEAN
			-- Does `a_code' stand for an alignment?
		do
			Result := a_code = Left_aligned or a_code = Right_aligned or a_code = Centred
		ensure
			one_of_three: Result = (a_code = Left_aligned or a_code = Right_aligned or a_code = Centred)
		end

feature -- Constants

	Left_aligned: INTEGER = 1
			-- Spaces follow the text

	Right_aligned: INTEGER = 2
			-- Spaces precede the text

	Centred: INTEGER = 3
			-- Spaces on both sides; an odd one follows

feature -- Element change

	widen (a_cell: READABLE_STRING_8)
			-- Make sure that `a_cell' fits.
		do
			width := width.max (a_cell.count)
		ensure
			fits: a_cell.count <= width
			never_narrower: width >= old width
			minimal: width = old width or width = a_cell.count
		end

invariant
	known_alignment: is_alignment (alignment)
	heading_fits: heading.count <= width

end
