note
	description: "[
		Natural numbers of any size.
		Represented by digits in base 10,000, the least significant one first; zero has no digit.
		Objects are immutable: every operation yields a new number.
	]"

class BIG_NATURAL

inherit
	COMPARABLE
		redefine
			is_equal,
			out
		end

	HASHABLE
		redefine
			is_equal,
			out
		end

create
	make_zero,
	make_from_natural,
	make_from_string

create {BIG_NATURAL}
	make_from_digits

convert
	make_from_natural ({NATURAL_32})

feature {NONE} -- Initialization

	make_zero
			-- Represent zero.
		do
			create digits.make (0)
		ensure
			zero: is_zero
		end

	make_from_natural (a_value: NATURAL_32)
			-- Represent `a_value'.
		local
			l_rest: NATURAL_32
		do
			create digits.make (3)
			from
				l_rest := a_value
			until
				l_rest = 0
			loop
				digits.extend ((l_rest \\ base.to_natural_32).to_integer_32)
				l_rest := l_rest // base.to_natural_32
			end
		ensure
			same_text: out ~ a_value.out
		end

	make_from_string (a_text: READABLE_STRING_8)
			-- Represent the number written in decimal as `a_text'.
		require
			decimal: is_decimal (a_text)
		local
			l_last, l_first: INTEGER
		do
			create digits.make (a_text.count // digit_width + 1)
			from
				l_last := a_text.count
			until
				l_last < 1
			loop
				l_first := (l_last - digit_width + 1).max (1)
				digits.extend (a_text.substring (l_first, l_last).to_integer)
				l_last := l_first - 1
			variant
				l_last
			end
			remove_leading_zeros (digits)
		ensure
			not_longer: out.count <= a_text.count
			same_text: a_text [1] /= '0' implies out.same_string (a_text)
		end

	make_from_digits (a_digits: ARRAYED_LIST [INTEGER])
			-- Take over `a_digits', the least significant one first.
		require
			digits_in_range: across a_digits as l_digit all 0 <= l_digit and l_digit < base end
		do
			digits := a_digits
			remove_leading_zeros (digits)
		ensure
			digits_taken_over: digits = a_digits
		end

feature -- Access

	hash_code: INTEGER
			-- Hash code value
		do
			across
				digits as l_digit
			loop
				Result := (Result \\ 100_000) * base + l_digit
			end
		end

	is_decimal (a_text: READABLE_STRING_8): BOOLEAN
			-- Is `a_text' a non-empty sequence of decimal digits?
		do
			Result := not a_text.is_empty and then across a_text as l_character all l_character.is_digit end
		ensure
			instance_free: class
			not_empty: Result implies not a_text.is_empty
		end

feature -- Measurement

	digit_count: INTEGER
			-- Number of decimal digits; 1 for zero
		do
			Result := out.count
		ensure
			definition: Result = out.count
		end

feature -- Status report

	is_zero: BOOLEAN
			-- Is this number zero?
		do
			Result := digits.is_empty
		ensure
			definition: Result = digits.is_empty
		end

feature -- Comparison

	is_less alias "<" (other: like Current): BOOLEAN
			-- Is current number smaller than `other'?
		local
			l_index: INTEGER
		do
			if digits.count /= other.digits.count then
				Result := digits.count < other.digits.count
			else
				from
					l_index := digits.count
				until
					l_index = 0 or else digits [l_index] /= other.digits [l_index]
				loop
					l_index := l_index - 1
				variant
					l_index
				end
				Result := l_index > 0 and then digits [l_index] < other.digits [l_index]
			end
		end

	is_equal (other: like Current): BOOLEAN
			-- Does `other' denote the same number?
		do
			Result := digits ~ other.digits
		end

feature -- Basic operations

	plus alias "+" (other: like Current): like Current
			-- Sum with `other'
		local
			l_sum: ARRAYED_LIST [INTEGER]
			l_index, l_carry: INTEGER
		do
			create l_sum.make (digits.count.max (other.digits.count) + 1)
			from
				l_index := 1
			until
				l_index > digits.count and l_index > other.digits.count and l_carry = 0
			loop
				l_carry := l_carry + digit_at (l_index) + other.digit_at (l_index)
				l_sum.extend (l_carry \\ base)
				l_carry := l_carry // base
				l_index := l_index + 1
			end
			create Result.make_from_digits (l_sum)
		ensure
			not_smaller: Result >= Current and Result >= other
			inverse_of_minus: Result - other ~ Current
		end

	minus alias "-" (other: like Current): like Current
			-- Difference with `other'
		require
			not_smaller: Current >= other
		local
			l_difference: ARRAYED_LIST [INTEGER]
			l_index, l_digit, l_borrow: INTEGER
		do
			create l_difference.make (digits.count)
			from
				l_index := 1
			invariant
				borrow_is_bit: l_borrow = 0 or l_borrow = 1
			until
				l_index > digits.count
			loop
				l_digit := digits [l_index] - other.digit_at (l_index) - l_borrow
				l_borrow := if l_digit < 0 then 1 else 0 end
				l_difference.extend (l_digit + l_borrow * base)
				l_index := l_index + 1
			variant
				digits.count - l_index + 1
			end
			create Result.make_from_digits (l_difference)
		ensure
			not_larger: Result <= Current
		end

	product alias "*" (other: like Current): like Current
			-- Product by `other'
		local
			l_cells: ARRAYED_LIST [INTEGER]
			l_row, l_column, l_carry: INTEGER
		do
			create l_cells.make_filled (digits.count + other.digits.count)
			from
				l_row := 1
			until
				l_row > digits.count
			loop
				l_carry := 0
				from
					l_column := 1
				until
					l_column > other.digits.count
				loop
					l_carry := l_carry + l_cells [l_row + l_column - 1] + digits [l_row] * other.digits [l_column]
					l_cells [l_row + l_column - 1] := l_carry \\ base
					l_carry := l_carry // base
					l_column := l_column + 1
				variant
					other.digits.count - l_column + 1
				end
				l_cells [l_row + other.digits.count] := l_carry
				l_row := l_row + 1
			variant
				digits.count - l_row + 1
			end
			create Result.make_from_digits (l_cells)
		ensure
			absorbing_zero: Result.is_zero = (is_zero or other.is_zero)
		end

	integer_quotient alias "//" (other: like Current): like Current
			-- Whole part of the division by `other'
		require
			divisor_not_zero: not other.is_zero
		do
			Result := division (other).quotient
		ensure
			not_above: Result * other <= Current
		end

	integer_remainder alias "\\" (other: like Current): like Current
			-- Rest of the division by `other'
		require
			divisor_not_zero: not other.is_zero
		do
			Result := division (other).rest
		ensure
			smaller: Result < other
			division_identity: (Current // other) * other + Result ~ Current
		end

	power alias "^" (an_exponent: INTEGER): like Current
			-- Current number multiplied by itself `an_exponent' times, by repeated squaring
		require
			exponent_not_negative: an_exponent >= 0
		local
			l_square: like Current
			l_exponent: INTEGER
		do
			from
				create Result.make_from_natural (1)
				l_square := Current
				l_exponent := an_exponent
			until
				l_exponent = 0
			loop
				if l_exponent \\ 2 = 1 then
					Result := Result * l_square
				end
				l_exponent := l_exponent // 2
				if l_exponent > 0 then
					l_square := l_square * l_square
				end
			variant
				l_exponent
			end
		ensure
			one_factor: an_exponent = 1 implies Result ~ Current
		end

feature -- Output

	out: STRING
			-- Decimal digits, without leading zeros
		local
			l_index: INTEGER
			l_group: STRING
		do
			if is_zero then
				Result := "0"
			else
				from
					Result := digits.last.out
					l_index := digits.count - 1
				until
					l_index < 1
				loop
					l_group := digits [l_index].out
					Result.append (create {STRING}.make_filled ('0', digit_width - l_group.count))
					Result.append (l_group)
					l_index := l_index - 1
				variant
					l_index
				end
			end
		ensure then
			decimal: is_decimal (Result)
			no_leading_zero: Result.count > 1 implies Result [1] /= '0'
		end

feature {BIG_NATURAL} -- Implementation

	base: INTEGER = 10_000
			-- Base of the representation: the square of a digit fits in 32 bits

	digit_width: INTEGER = 4
			-- Number of decimal digits in a digit of the representation

	digits: ARRAYED_LIST [INTEGER]
			-- Digits, the least significant one first

	digit_at (a_index: INTEGER): INTEGER
			-- Digit of rank `a_index', 0 beyond the most significant one
		require
			index_positive: a_index >= 1
		do
			if a_index <= digits.count then
				Result := digits [a_index]
			end
		ensure
			zero_beyond: a_index > digits.count implies Result = 0
		end

feature {NONE} -- Implementation

	remove_leading_zeros (a_digits: ARRAYED_LIST [INTEGER])
			-- Remove the zeros at the end of `a_digits', its most significant side.
		do
			from
			until
				a_digits.is_empty or else a_digits.last /= 0
			loop
				a_digits.finish
				a_digits.remove
			variant
				a_digits.count
			end
		ensure
			canonical: a_digits.is_empty or else a_digits.last /= 0
		end

	division (other: like Current): TUPLE [quotient, rest: like Current]
			-- Quotient and rest of the division by `other', one digit at a time
		require
			divisor_not_zero: not other.is_zero
		local
			l_quotient: ARRAYED_LIST [INTEGER]
			l_rest, l_base, l_digit: like Current
			l_index, l_low, l_high, l_middle: INTEGER
		do
			create l_quotient.make_filled (digits.count)
			create l_base.make_from_natural (base.to_natural_32)
			create l_rest.make_zero
			from
				l_index := digits.count
			invariant
				rest_small: l_rest < other
			until
				l_index = 0
			loop
				create l_digit.make_from_natural (digits [l_index].to_natural_32)
				l_rest := l_rest * l_base + l_digit
					-- Find the largest multiple of `other' that fits by bisection.
				from
					l_low := 0
					l_high := base - 1
				until
					l_low = l_high
				loop
					l_middle := (l_low + l_high + 1) // 2
					create l_digit.make_from_natural (l_middle.to_natural_32)
					if other * l_digit <= l_rest then
						l_low := l_middle
					else
						l_high := l_middle - 1
					end
				variant
					l_high - l_low
				end
				create l_digit.make_from_natural (l_low.to_natural_32)
				l_rest := l_rest - other * l_digit
				l_quotient [l_index] := l_low
				l_index := l_index - 1
			variant
				l_index
			end
			Result := [create {like Current}.make_from_digits (l_quotient), l_rest]
		ensure
			rest_small: Result.rest < other
		end

invariant
	digits_in_range: across digits as l_digit all 0 <= l_digit and l_digit < base end
	canonical: digits.is_empty or else digits.last /= 0

end
