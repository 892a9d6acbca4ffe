note
	description: "[
		Conway's game of life on a board whose edges meet: a living cell with two
		or three living neighbours survives, an empty one with three comes to life.
	]"

class
	LIFE_BOARD

inherit
	ANY
		redefine
			is_equal,
			out
		end

create
	make,
	make_from_picture

feature {NONE} -- Initialization

	make (a_height, a_width: INTEGER)
			-- Board without living cells.
		require
			high_enough: a_height >= Least_side
			wide_enough: a_width >= Least_side
		do
			create cells.make_filled (False, a_height, a_width)
		ensure
			height_set: height = a_height
			width_set: width = a_width
			empty: population = 0
		end

	make_from_picture (a_picture: STRING)
			-- Board with a living cell for each `Living_mark' of `a_picture'.
		require
			high_enough: a_picture.split ('%N').count >= Least_side
			wide_enough: a_picture.split ('%N').first.count >= Least_side
			rectangular: across a_picture.split ('%N') as l all l.count = a_picture.split ('%N').first.count end
		do
			make (a_picture.split ('%N').count, a_picture.split ('%N').first.count)
			across a_picture.split ('%N') as l_line loop
				across l_line as c loop
					if c = Living_mark then
						put (True, @ l_line.cursor_index, @ c.cursor_index)
					end
				end
			end
		ensure
			all_taken: population = a_picture.occurrences (Living_mark)
			drawn: out ~ a_picture
		end

feature -- Access

	is_alive alias "[]" (i, j: INTEGER): BOOLEAN assign put
			-- Is the cell in row `i', column `j' alive?
		require
			valid: valid_position (i, j)
		do
			Result := cells [i, j]
		end

	out: STRING
			-- Picture of the board, one line a row
		do
			create Result.make ((width + 1) * height)
			across 1 |..| height as i loop
				if i > 1 then
					Result.append_character ('%N')
				end
				across 1 |..| width as j loop
					Result.append_character (if is_alive (i, j) then Living_mark else Empty_mark end)
				end
			end
		end

	Living_mark: CHARACTER = '#'
			-- Picture of a living cell

	Empty_mark: CHARACTER = '.'
			-- Picture of an empty cell

feature -- Measurement

	height: INTEGER
			-- Number of rows
		do
			Result := cells.height
		ensure
			positive: Result > 0
		end

	width: INTEGER
			-- Number of columns
		do
			Result := cells.width
		ensure
			positive: Result > 0
		end

	Least_side: INTEGER = 3
			-- On a smaller board a cell would be its own neighbour

	generation: INTEGER
			-- Number of steps so far

	population: INTEGER
			-- Number of living cells
		do
			across cells as l_alive loop
				if l_alive then
					Result := Result + 1
				end
			end
		ensure
			in_range: 0 <= Result and Result <= height * width
		end

	neighbour_count (i, j: INTEGER): INTEGER
			-- Number of living cells around row `i', column `j'
		require
			valid: valid_position (i, j)
		do
			across -1 |..| 1 as l_down loop
				across -1 |..| 1 as l_right loop
					if
						(l_down /= 0 or l_right /= 0)
						and then cells [(i - 1 + l_down + height) \\ height + 1, (j - 1 + l_right + width) \\ width + 1]
					then
						Result := Result + 1
					end
				end
			end
		ensure
			in_range: 0 <= Result and Result <= 8
		end

feature -- Status report

	valid_position (i, j: INTEGER): BOOLEAN
			-- Is there a row `i' and a column `j'?
		do
			Result := 1 <= i and i <= height and 1 <= j and j <= width
		ensure
			definition: Result = (1 <= i and i <= height and 1 <= j and j <= width)
		end

feature -- Comparison

	is_equal (other: like Current): BOOLEAN
			-- Does `other' have the same size and the same living cells, whatever its generation?
		do
			Result := height = other.height and then width = other.width and then out ~ other.out
		end

feature -- Element change

	put (a_alive: BOOLEAN; i, j: INTEGER)
			-- Make the cell in row `i', column `j' living or empty.
		require
			valid: valid_position (i, j)
		do
			cells [i, j] := a_alive
		ensure
			set: is_alive (i, j) = a_alive
			generation_unchanged: generation = old generation
		end

	step
			-- Let all cells live, die and come to life at once.
		local
			l_next: like cells
		do
			create l_next.make_filled (False, height, width)
			across 1 |..| height as i loop
				across 1 |..| width as j loop
					l_next [i, j] := will_live (i, j)
				end
			end
			cells := l_next
			generation := generation + 1
		ensure
			one_generation: generation = old generation + 1
			nothing_from_nothing: old population = 0 implies population = 0
			same_height: height = old height
			same_width: width = old width
		end

	run (n: INTEGER)
			-- Take `n' steps.
		require
			not_negative: n >= 0
		do
			across 1 |..| n as i loop
				step
			end
		ensure
			generations: generation = old generation + n
		end

feature {NONE} -- Implementation

	cells: ARRAY2 [BOOLEAN]
			-- Living cells by row and column

	will_live (i, j: INTEGER): BOOLEAN
			-- Will the cell in row `i', column `j' be alive after a step?
		require
			valid: valid_position (i, j)
		do
			inspect neighbour_count (i, j)
			when 2 then
				Result := is_alive (i, j)
			when 3 then
				Result := True
			else
				Result := False
			end
		end

invariant
	high_enough: height >= Least_side
	wide_enough: width >= Least_side
	generation_not_negative: generation >= 0

end
