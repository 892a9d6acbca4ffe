note
	description: "[
		Levenshtein distance between two texts: the least number of insertions,
		deletions and replacements of a character that turn one into the other,
		with one such sequence of edits.
	]"

class
	EDIT_DISTANCE

create
	make

feature {NONE} -- Initialization

	make (a_source, a_target: READABLE_STRING_8)
			-- Compute the distance from `a_source' to `a_target'.
		do
			create source.make_from_string (a_source)
			create target.make_from_string (a_target)
			create table.make_filled (0, source.count + 1, target.count + 1)
			fill_table
		ensure
			source_set: source.same_string (a_source)
			target_set: target.same_string (a_target)
		end

feature -- Access

	source: STRING
			-- Text before the edits

	target: STRING
			-- Text after the edits

	script: ARRAYED_LIST [TUPLE [kind: CHARACTER; index: INTEGER; letter: CHARACTER]]
			-- Cheapest edits from the end of `source' to its start: kind is `Insertion', `Deletion' or
			-- `Replacement', index the position in `source' (for an insertion: the position before it)
		local
			i, j: INTEGER
		do
			create Result.make (value)
			from
				i := source.count
				j := target.count
			invariant
				cost_left: Result.count + cost (i, j) = value
			until
				i = 0 and j = 0
			loop
				if i > 0 and then j > 0 and then source [i] = target [j] and then cost (i, j) = cost (i - 1, j - 1) then
					i := i - 1
					j := j - 1
				elseif i > 0 and then j > 0 and then cost (i, j) = cost (i - 1, j - 1) + 1 then
					Result.extend ([Replacement, i, target [j]])
					i := i - 1
					j := j - 1
				elseif i > 0 and then cost (i, j) = cost (i - 1, j) + 1 then
					Result.extend ([Deletion, i, source [i]])
					i := i - 1
				else
					Result.extend ([Insertion, i, target [j]])
					j := j - 1
				end
			variant
				i + j
			end
		ensure
			one_step_an_edit: Result.count = value
		end

	replayed: STRING
			-- `source' after all edits of `script'
		do
			create Result.make_from_string (source)
			across script as l_edit loop
				inspect l_edit.kind
				when Replacement then
					Result.put (l_edit.letter, l_edit.index)
				when Deletion then
					Result.remove (l_edit.index)
				else
					Result.insert_character (l_edit.letter, l_edit.index + 1)
				end
			end
		ensure
			reaches_target: Result ~ target
		end

feature -- Measurement

	value: INTEGER
			-- Least number of edits
		do
			Result := cost (source.count, target.count)
		ensure
			zero_if_same: (Result = 0) = (source ~ target)
			at_least_difference: Result >= (source.count - target.count).abs
			at_most_longer: Result <= source.count.max (target.count)
		end

	similarity: REAL_64
			-- 1 for equal texts, 0 for texts without anything in common
		local
			l_longer: INTEGER
		do
			l_longer := source.count.max (target.count)
			Result := if l_longer = 0 then 1.0 else 1.0 - value / l_longer end
		ensure
			at_least_zero: Result >= 0.0
			at_most_one: Result <= 1.0
		end

feature -- Constants

	Insertion: CHARACTER = '+'
			-- A character of `target' is added

	Deletion: CHARACTER = '-'
			-- A character of `source' is dropped

	Replacement: CHARACTER = '*'
			-- A character of `source' gives way to one of `target'

feature {NONE} -- Implementation

	table: ARRAY2 [INTEGER]
			-- Distances between the heads of `source' and `target', shifted by one

	cost (i, j: INTEGER): INTEGER
			-- Distance between the first `i' characters of `source' and the first `j' of `target'
		require
			i_valid: 0 <= i and i <= source.count
			j_valid: 0 <= j and j <= target.count
		do
			Result := table [i + 1, j + 1]
		end

	fill_table
			-- Compute all distances, row by row.
		local
			l_replaced: INTEGER
		do
			across 0 |..| source.count as i loop
				table [i + 1, 1] := i
			end
			across 0 |..| target.count as j loop
				table [1, j + 1] := j
			end
			across 1 |..| source.count as i loop
				across 1 |..| target.count as j loop
					l_replaced := cost (i - 1, j - 1)
					if source [i] /= target [j] then
						l_replaced := l_replaced + 1
					end
					table [i + 1, j + 1] := l_replaced.min (cost (i - 1, j) + 1).min (cost (i, j - 1) + 1)
				end
			end
		end

invariant
	rows_for_source: table.height = source.count + 1
	columns_for_target: table.width = target.count + 1

end
