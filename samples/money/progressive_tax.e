note
	description: "Progressive tax: each slice of an income is taxed at the rate of its bracket."

class
	PROGRESSIVE_TAX

create
	make

feature {NONE} -- Initialization

	make (a_currency: ISO_CURRENCY)
			-- Tax in `a_currency' that takes nothing yet.
		do
			currency := a_currency
			create brackets.make (4)
		ensure
			currency_set: currency = a_currency
			no_bracket: bracket_count = 0
		end

feature -- Access

	currency: ISO_CURRENCY
			-- Currency of incomes and taxes

	tax (a_income: MONEY_AMOUNT): MONEY_AMOUNT
			-- What is due on `a_income', each slice rounded
		require
			in_currency: a_income.currency ~ currency
			not_negative: not a_income.is_negative
		local
			i: INTEGER
			l_slice: MONEY_AMOUNT
		do
			create Result.make_zero (currency)
			from
				i := 1
			until
				i > brackets.count or else a_income.units <= brackets [i].lowest
			loop
				create l_slice.make (a_income.units.min (ceiling (i)) - brackets [i].lowest, currency)
				Result := Result + l_slice.portion (brackets [i].percentage, 100)
				i := i + 1
			variant
				brackets.count - i + 1
			end
		ensure
			not_negative: not Result.is_negative
			at_most_income: Result <= a_income
		end

	net (a_income: MONEY_AMOUNT): MONEY_AMOUNT
			-- What is left of `a_income'
		require
			in_currency: a_income.currency ~ currency
			not_negative: not a_income.is_negative
		do
			Result := a_income - tax (a_income)
		ensure
			complete: Result + tax (a_income) ~ a_income
		end

feature -- Measurement

	bracket_count: INTEGER
			-- Number of brackets
		do
			Result := brackets.count
		ensure
			not_negative: Result >= 0
		end

	marginal_percentage (a_income: MONEY_AMOUNT): INTEGER
			-- Rate on the next unit earned beyond `a_income'
		require
			in_currency: a_income.currency ~ currency
			not_negative: not a_income.is_negative
		do
			across brackets as b loop
				if b.lowest <= a_income.units then
					Result := b.percentage
				end
			end
		ensure
			percentage: 0 <= Result and Result <= 100
		end

feature -- Status report

	has_floor (a_floor: MONEY_AMOUNT): BOOLEAN
			-- Does a bracket start at `a_floor'?
		require
			in_currency: a_floor.currency ~ currency
		do
			Result := across brackets as b some b.lowest = a_floor.units end
		end

feature -- Element change

	put (a_percentage: INTEGER; a_floor: MONEY_AMOUNT)
			-- Tax what exceeds `a_floor', up to the next bracket, at `a_percentage'.
		require
			in_currency: a_floor.currency ~ currency
			floor_not_negative: not a_floor.is_negative
			percentage_valid: 0 <= a_percentage and a_percentage <= 100
			new: not has_floor (a_floor)
		local
			l_bracket: TAX_BRACKET
		do
			create l_bracket.make (a_floor.units, a_percentage)
			from
				brackets.start
			until
				brackets.after or else l_bracket < brackets.item
			loop
				brackets.forth
			end
			brackets.put_left (l_bracket)
		ensure
			one_more: bracket_count = old bracket_count + 1
			placed: has_floor (a_floor)
			effective: marginal_percentage (a_floor) = a_percentage
		end

feature {NONE} -- Implementation

	brackets: ARRAYED_LIST [TAX_BRACKET]
			-- Brackets from the lowest to the highest

	ceiling (i: INTEGER): INTEGER_64
			-- Income at which the bracket after the `i'-th starts
		require
			valid: brackets.valid_index (i)
		do
			Result := if i < brackets.count then brackets [i + 1].lowest else {INTEGER_64}.max_value end
		ensure
			above_floor: Result > brackets [i].lowest
		end

invariant
	ascending: across 2 |..| brackets.count as k all brackets [k - 1] < brackets [k] end

end
