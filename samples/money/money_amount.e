note
	description: "[
		Amount of money: an integral number of the smallest units of a currency.
		Only amounts of the same currency can be added or compared, so the order
		is partial. Objects never change.
	]"

class
	MONEY_AMOUNT

inherit
	PART_COMPARABLE
		redefine
			is_equal,
			out
		end

create
	make,
	make_zero,
	make_from_parts

feature {NONE} -- Initialization

	make (a_units: INTEGER_64; a_currency: ISO_CURRENCY)
			-- `a_units' smallest units of `a_currency'.
		do
			units := a_units
			currency := a_currency
		ensure
			units_set: units = a_units
			currency_set: currency = a_currency
		end

	make_zero (a_currency: ISO_CURRENCY)
			-- Nothing, in `a_currency'.
		do
			make (0, a_currency)
		ensure
			zero: is_zero
			currency_set: currency = a_currency
		end

	make_from_parts (a_whole, a_fraction: INTEGER_64; a_currency: ISO_CURRENCY)
			-- `a_whole' of `a_currency' and `a_fraction' of its smallest units.
		require
			whole_not_negative: a_whole >= 0
			fraction_valid: 0 <= a_fraction and a_fraction < a_currency.units
		do
			make (a_whole * a_currency.units + a_fraction, a_currency)
		ensure
			whole_set: whole_part = a_whole
			fraction_set: fraction_part = a_fraction
		end

feature -- Access

	currency: ISO_CURRENCY
			-- Currency of the amount

	units: INTEGER_64
			-- Number of smallest units, negative for a debt

	whole_part: INTEGER_64
			-- Amount without fraction and sign
		do
			Result := units.abs // currency.units
		ensure
			not_negative: Result >= 0
		end

	fraction_part: INTEGER_64
			-- Smallest units left beside `whole_part'
		do
			Result := units.abs \\ currency.units
		ensure
			complete: whole_part * currency.units + Result = units.abs
		end

	out: STRING
			-- Code, sign and digits with a decimal point, as in EUR -12.05
		local
			l_fraction: STRING
		do
			create Result.make_from_string (currency.code)
			Result.append_character (' ')
			if is_negative then
				Result.append_character ('-')
			end
			Result.append_integer_64 (whole_part)
			if currency.decimals > 0 then
				l_fraction := fraction_part.out
				Result.append_character ('.')
				Result.append (create {STRING}.make_filled ('0', currency.decimals - l_fraction.count))
				Result.append (l_fraction)
			end
		end

feature -- Status report

	is_zero: BOOLEAN
			-- Is there nothing?
		do
			Result := units = 0
		ensure
			definition: Result = (units = 0)
		end

	is_negative: BOOLEAN
			-- Is it less than nothing?
		do
			Result := units < 0
		ensure
			definition: Result = (units < 0)
			not_zero: Result implies not is_zero
		end

	is_compatible (other: MONEY_AMOUNT): BOOLEAN
			-- Is `other' in the same currency?
		do
			Result := currency ~ other.currency
		ensure
			symmetric: Result = (other.currency ~ currency)
		end

feature -- Comparison

	is_less alias "<" (other: like Current): BOOLEAN
			-- Is it less than `other', both being in the same currency?
		do
			Result := is_compatible (other) and then units < other.units
		ensure then
			never_across_currencies: Result implies is_compatible (other)
		end

	is_equal (other: like Current): BOOLEAN
			-- Is `other' as much, in the same currency?
		do
			Result := is_compatible (other) and then units = other.units
		end

feature -- Basic operations

	plus alias "+" (other: MONEY_AMOUNT): MONEY_AMOUNT
			-- Sum with `other'
		require
			compatible: is_compatible (other)
		do
			create Result.make (units + other.units, currency)
		ensure
			added: Result.units = units + other.units
			same_currency: Result.is_compatible (Current)
		end

	minus alias "-" (other: MONEY_AMOUNT): MONEY_AMOUNT
			-- Difference from `other'
		require
			compatible: is_compatible (other)
		do
			create Result.make (units - other.units, currency)
		ensure
			subtracted: Result + other ~ Current
		end

	product alias "*" (a_factor: INTEGER_64): MONEY_AMOUNT
			-- `a_factor' times the amount
		do
			create Result.make (units * a_factor, currency)
		ensure
			multiplied: Result.units = units * a_factor
			same_currency: Result.is_compatible (Current)
		end

	opposite alias "-": MONEY_AMOUNT
			-- Same amount with the other sign
		do
			create Result.make (- units, currency)
		ensure
			cancels: (Result + Current).is_zero
		end

	portion (a_numerator, a_denominator: INTEGER_64): MONEY_AMOUNT
			-- `a_numerator' of `a_denominator' parts, halves rounded to the even neighbour
		require
			denominator_positive: a_denominator > 0
		local
			l_product, l_quotient, l_twice_rest: INTEGER_64
		do
			l_product := units * a_numerator
			l_quotient := l_product // a_denominator
			l_twice_rest := (l_product \\ a_denominator).abs * 2
			if l_twice_rest > a_denominator or else l_twice_rest = a_denominator and then l_quotient \\ 2 /= 0 then
				l_quotient := l_quotient + l_product.sign
			end
			create Result.make (l_quotient, currency)
		ensure
			same_currency: Result.is_compatible (Current)
			nearest: (Result.units * a_denominator - units * a_numerator).abs * 2 <= a_denominator
		end

	shares (a_weights: ARRAY [INTEGER]): ARRAYED_LIST [MONEY_AMOUNT]
			-- The amount split in proportion to `a_weights' without losing a unit:
			-- what rounding leaves over goes, unit by unit, to the first shares
		require
			not_empty: not a_weights.is_empty
			none_negative: across a_weights as w all w >= 0 end
			some_positive: across a_weights as w some w > 0 end
			not_negative: not is_negative
		local
			l_total, l_left, l_share: INTEGER_64
			l_units: ARRAYED_LIST [INTEGER_64]
		do
			across a_weights as w loop
				l_total := l_total + w
			end
			create l_units.make (a_weights.count)
			l_left := units
			across a_weights as w loop
				l_share := units * w // l_total
				l_units.extend (l_share)
				l_left := l_left - l_share
			end
			create Result.make (a_weights.count)
			across l_units as u loop
				if l_left > 0 and then a_weights [a_weights.lower + @ u.cursor_index - 1] > 0 then
					Result.extend (create {MONEY_AMOUNT}.make (u + 1, currency))
					l_left := l_left - 1
				else
					Result.extend (create {MONEY_AMOUNT}.make (u, currency))
				end
			end
		ensure
			one_each: Result.count = a_weights.count
			nothing_lost: sum (Result) ~ Current
		end

feature -- Contract support

	sum (a_amounts: ITERABLE [MONEY_AMOUNT]): MONEY_AMOUNT
			-- Sum of `a_amounts' in the currency of this amount
		require
			all_compatible: across a_amounts as a all is_compatible (a) end
		do
			create Result.make_zero (currency)
			across a_amounts as a loop
				Result := Result + a
			end
		ensure
			same_currency: Result.is_compatible (Current)
		end

end
