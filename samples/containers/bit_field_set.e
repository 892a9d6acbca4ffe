note
	description: "Sets of the integers from 0 to a fixed bound, one bit an integer."

class
	BIT_FIELD_SET

inherit
	MEASURED_COLLECTION [INTEGER]
		redefine
			has,
			is_equal,
			copy
		end

create
	make

feature {NONE} -- Initialization

	make (a_bound: INTEGER)
			-- Start empty, for integers from 0 to `a_bound - 1'.
		require
			positive: a_bound > 0
		do
			bound := a_bound
			create words.make_filled (0, 0, (a_bound - 1) // word_size)
		ensure
			bound_set: bound = a_bound
			empty: is_empty
		end

feature -- Access

	bound: INTEGER
			-- First integer which is too large for this set

	snapshot: ARRAYED_LIST [INTEGER]
			-- All members in ascending order
		do
			create Result.make (count)
			across 0 |..| (bound - 1) as i loop
				if has (i) then
					Result.extend (i)
				end
			end
		end

feature -- Measurement

	count: INTEGER
			-- Number of members
		do
			across words as w loop
				Result := Result + bit_count (w)
			end
		end

feature -- Status report

	is_member (i: INTEGER): BOOLEAN
			-- Is `i' one of the integers that this set can hold?
		do
			Result := 0 <= i and i < bound
		ensure
			definition: Result = (0 <= i and i < bound)
		end

	has (i: INTEGER): BOOLEAN
			-- Is `i' in the set?
		do
			Result := is_member (i) and then words [i // word_size].bit_test (i \\ word_size)
		ensure then
			only_possible_members: Result implies is_member (i)
		end

	is_subset alias "<=" (other: BIT_FIELD_SET): BOOLEAN
			-- Are all members also in `other'?
		require
			same_bound: bound = other.bound
		do
			Result := intersected (other) ~ Current
		ensure
			not_larger: Result implies count <= other.count
		end

feature -- Comparison

	is_equal (other: like Current): BOOLEAN
			-- Do both sets have the same bound and members?
		do
			Result := bound = other.bound and then words ~ other.words
		ensure then
			same_count: Result implies count = other.count
		end

feature -- Duplication

	copy (other: like Current)
			-- Take over the bound and the members of `other'.
		do
			if other /= Current then
				bound := other.bound
				words := other.words.twin
			end
		end

feature -- Element change

	put (i: INTEGER)
			-- Add `i'.
		require
			possible: is_member (i)
		do
			words [i // word_size] := words [i // word_size].set_bit (True, i \\ word_size)
		ensure
			added: has (i)
			counted: count = old count + if old has (i) then 0 else 1 end
		end

	put_range (a_low, a_high: INTEGER)
			-- Add the integers from `a_low' to `a_high'.
		require
			possible: is_member (a_low) and is_member (a_high)
		do
			across a_low |..| a_high as i loop
				put (i)
			end
		ensure
			added: across a_low |..| a_high as i all has (i) end
			nothing_lost: old twin <= Current
		end

feature -- Removal

	prune (i: INTEGER)
			-- Remove `i'.
		require
			possible: is_member (i)
		do
			words [i // word_size] := words [i // word_size].set_bit (False, i \\ word_size)
		ensure
			removed: not has (i)
			counted: count = old count - if old has (i) then 1 else 0 end
		end

feature -- Basic operations

	united alias "+" (other: BIT_FIELD_SET): BIT_FIELD_SET
			-- Members of either set
		require
			same_bound: bound = other.bound
		do
			Result := combined (other, agent (a, b: NATURAL_32): NATURAL_32 do Result := a | b end)
		ensure
			covers_both: Current <= Result and other <= Result
			no_more: Result.count <= count + other.count
		end

	intersected alias "*" (other: BIT_FIELD_SET): BIT_FIELD_SET
			-- Members of both sets
		require
			same_bound: bound = other.bound
		do
			Result := combined (other, agent (a, b: NATURAL_32): NATURAL_32 do Result := a & b end)
		ensure
			definition: across Result as i all has (i) and other.has (i) end
		end

	reduced alias "-" (other: BIT_FIELD_SET): BIT_FIELD_SET
			-- Members that are not in `other'
		require
			same_bound: bound = other.bound
		do
			Result := combined (other, agent (a, b: NATURAL_32): NATURAL_32 do Result := a & b.bit_not end)
		ensure
			disjoint: (Result * other).is_empty
			complete: Result + (Current * other) ~ Current
		end

	complement alias "not": BIT_FIELD_SET
			-- Possible members that are not in this set
		do
			create Result.make (bound)
			Result.put_range (0, bound - 1)
			Result := Result - Current
		ensure
			counts_add_up: Result.count + count = bound
			disjoint: (Result * Current).is_empty
		end

feature {BIT_FIELD_SET} -- Implementation

	words: ARRAY [NATURAL_32]
			-- Bits, `word_size' to a word

feature {NONE} -- Implementation

	word_size: INTEGER = 32
			-- Number of bits in a word

	combined (other: BIT_FIELD_SET; an_operation: FUNCTION [NATURAL_32, NATURAL_32, NATURAL_32]): BIT_FIELD_SET
			-- Set whose words are those of both sets under `an_operation'
		require
			same_bound: bound = other.bound
		do
			create Result.make (bound)
			across words as w loop
				Result.words [@w.target_index] := an_operation.item ([w, other.words [@w.target_index]])
			end
		ensure
			same_bound: Result.bound = bound
		end

	bit_count (a_word: NATURAL_32): INTEGER
			-- Number of bits set in `a_word'
		local
			l_rest: NATURAL_32
		do
			from
				l_rest := a_word
			until
				l_rest = 0
			loop
					-- This clears the lowest bit set.
				l_rest := l_rest & (l_rest - 1)
				Result := Result + 1
			variant
				word_size - Result
			end
		ensure
			in_range: 0 <= Result and Result <= word_size
		end

invariant
	bound_positive: bound > 0
	enough_words: words.count * word_size >= bound

end
