note
	description: "Machines that sell drinks for coins and give change."

class
	DRINKS_MACHINE

create
	make

feature {NONE} -- Initialization

	make
			-- Start without drinks and money.
		do
			create stock.make (8)
			create prices.make (8)
			create sold_observers.make (0)
		ensure
			nothing_on_offer: drink_count = 0
			no_credit: credit = 0
			no_income: income = 0
		end

feature -- Access

	price (a_drink: STRING): INTEGER
			-- Price of `a_drink' in cents
		require
			offered: is_offered (a_drink)
		do
			Result := prices.item (a_drink)
		ensure
			positive: Result > 0
		end

	last_change: ARRAYED_LIST [INTEGER]
			-- Coins given back last, the largest first
		attribute
			create Result.make (0)
		end

	coins: ARRAY [INTEGER]
			-- Coins taken, the largest first
		once
			Result := <<200, 100, 50, 20, 10>>
		ensure
			falling: across 2 |..| Result.count as i all Result [i - 1] > Result [i] end
		end

feature -- Measurement

	credit: INTEGER
			-- Cents put in and not spent yet

	income: INTEGER
			-- Cents earned so far

	drink_count: INTEGER
			-- Number of drinks in the machine
		do
			across stock as n loop
				Result := Result + n
			end
		ensure
			not_negative: Result >= 0
		end

	stock_of (a_drink: STRING): INTEGER
			-- Number of `a_drink' in the machine
		require
			offered: is_offered (a_drink)
		do
			Result := stock.item (a_drink)
		ensure
			in_range: 0 <= Result and Result <= drink_count
		end

feature -- Status report

	is_offered (a_drink: STRING): BOOLEAN
			-- Does `a_drink' have a price?
		do
			Result := prices.has (a_drink)
		ensure
			priced: Result = prices.has (a_drink)
		end

	is_coin (a_value: INTEGER): BOOLEAN
			-- Does the machine take coins of `a_value' cents?
		do
			Result := coins.has (a_value)
		ensure
			within_coins: Result implies a_value <= coins [coins.lower]
		end

	can_sell (a_drink: STRING): BOOLEAN
			-- Is there `a_drink' left, and does the credit suffice for it?
		require
			offered: is_offered (a_drink)
		do
			Result := stock_of (a_drink) > 0 and credit >= price (a_drink)
		ensure
			definition: Result = (stock_of (a_drink) > 0 and credit >= price (a_drink))
		end

feature -- Element change

	offer (a_drink: STRING; a_price: INTEGER)
			-- Sell `a_drink' for `a_price' cents from now on.
		require
			name_not_empty: not a_drink.is_empty
			price_positive: a_price > 0
			price_payable: a_price \\ 10 = 0
		do
			prices.force (a_price, a_drink)
			if not stock.has (a_drink) then
				stock.put (0, a_drink)
			end
		ensure
			offered: is_offered (a_drink)
			price_set: price (a_drink) = a_price
			drinks_kept: drink_count = old drink_count
		end

	fill (a_drink: STRING; n: INTEGER)
			-- Put `n' pieces of `a_drink' in.
		require
			offered: is_offered (a_drink)
			positive: n > 0
		do
			stock.force (stock_of (a_drink) + n, a_drink)
		ensure
			more_of_it: stock_of (a_drink) = old stock_of (a_drink) + n
			others_kept: drink_count = old drink_count + n
		end

	on_sale (an_observer: PROCEDURE [STRING])
			-- Call `an_observer' with the name of each drink sold from now on.
		do
			sold_observers.extend (an_observer)
		ensure
			registered: sold_observers.has (an_observer)
			one_more: sold_observers.count = old sold_observers.count + 1
		end

feature -- Basic operations

	insert_coin (a_value: INTEGER)
			-- Add a coin of `a_value' cents to the credit.
		require
			taken: is_coin (a_value)
		do
			credit := credit + a_value
		ensure
			credited: credit = old credit + a_value
			nothing_earned_yet: income = old income
		end

	buy (a_drink: STRING)
			-- Pay for `a_drink' out of the credit and hand it out; the rest comes back as `last_change'.
		require
			offered: is_offered (a_drink)
			possible: can_sell (a_drink)
		do
			credit := credit - price (a_drink)
			income := income + price (a_drink)
			stock.force (stock_of (a_drink) - 1, a_drink)
			return_credit
			across sold_observers as o loop
				o.call ([a_drink])
			end
		ensure
			one_less: stock_of (a_drink) = old stock_of (a_drink) - 1
			earned: income = old income + price (a_drink)
			no_credit: credit = 0
			change_is_rest: sum (last_change) = old credit - price (a_drink)
		end

	return_credit
			-- Give the whole credit back as `last_change', in as few coins as possible.
		do
			create last_change.make (4)
			across coins as c loop
				from
				until
					credit < c
				loop
					last_change.extend (c)
					credit := credit - c
				variant
					credit
				end
			end
		ensure
			no_credit: credit = 0
			complete: sum (last_change) = old credit
			income_kept: income = old income
		end

feature {NONE} -- Implementation

	stock: STRING_TABLE [INTEGER]
			-- Number of pieces by drink

	prices: STRING_TABLE [INTEGER]
			-- Price in cents by drink

	sold_observers: ARRAYED_LIST [PROCEDURE [STRING]]
			-- What is called after each sale

	sum (some_values: ITERABLE [INTEGER]): INTEGER
			-- Sum of `some_values'
		do
			across some_values as v loop
				Result := Result + v
			end
		end

invariant
	credit_not_negative: credit >= 0
	credit_in_coins: credit \\ 10 = 0
	income_not_negative: income >= 0
	each_price_for_a_stock: prices.count = stock.count

end
