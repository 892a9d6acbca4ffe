note
	description: "Tests of cluster money."

class
	TEST_MONEY

inherit
	EQA_TEST_SET

feature -- Test routines

	test_amount_written
			-- Number of decimals and sign follow the currency and the amount.
		do
			assert ("euros", euros (-1205).out ~ "EUR -12.05")
			assert ("yen", (create {MONEY_AMOUNT}.make (1205, currency ("JPY"))).out ~ "JPY 1205")
			assert ("dinars", (create {MONEY_AMOUNT}.make (1205, currency ("KWD"))).out ~ "KWD 1.205")
			assert ("parts", create {MONEY_AMOUNT}.make_from_parts (3, 7, currency ("EUR")) ~ euros (307))
		end

	test_amount_arithmetic
			-- Sum, difference, product and opposite.
		do
			assert ("sum", euros (150) + euros (275) ~ euros (425))
			assert ("difference", euros (150) - euros (275) ~ - euros (125))
			assert ("product", euros (150) * 3 ~ euros (450))
			assert ("ordered", euros (1) < euros (2))
		end

	test_amounts_of_different_currencies
			-- Neither equal nor ordered.
		local
			l_dollar: MONEY_AMOUNT
		do
			create l_dollar.make (5, currency ("USD"))
			assert ("not_less", not (euros (1) < l_dollar))
			assert ("not_greater", not (euros (9) > l_dollar))
			assert ("not_equal", euros (5) /~ l_dollar)
		end

	test_portion_rounds_half_to_even
			-- Halves go to the even neighbour, on both sides of zero.
		do
			assert ("down", euros (5).portion (1, 2) ~ euros (2))
			assert ("up", euros (7).portion (1, 2) ~ euros (4))
			assert ("negative", euros (-7).portion (1, 2) ~ euros (-4))
			assert ("nearest", euros (8).portion (1, 3) ~ euros (3))
		end

	test_shares_lose_nothing
			-- The rest of a division goes to the first shares.
		local
			l_shares: ARRAYED_LIST [MONEY_AMOUNT]
		do
			l_shares := euros (100).shares ({ARRAY [INTEGER]} <<1, 1, 1>>)
			assert ("first", l_shares [1] ~ euros (34))
			assert ("second", l_shares [2] ~ euros (33))
			l_shares := euros (100).shares ({ARRAY [INTEGER]} <<0, 2, 1>>)
			assert ("weightless", l_shares [1].is_zero)
			assert ("rounded_up", l_shares [2] ~ euros (67))
		end

	test_exchange
			-- Conversions through the base, between different numbers of decimals.
		local
			l_rates: EXCHANGE_RATES
			l_dollars: MONEY_AMOUNT
		do
			create l_rates.make (currency ("EUR"))
			l_rates [currency ("USD")] := 900_000
			l_rates [currency ("JPY")] := 6_000
			create l_dollars.make (1000, currency ("USD"))
			assert ("to_base", l_rates.converted (l_dollars, currency ("EUR")) ~ euros (900))
			assert ("across", l_rates.converted (l_dollars, currency ("JPY")).units = 1500)
			assert ("total", l_rates.total ({ARRAY [MONEY_AMOUNT]} <<l_dollars, euros (50)>>) ~ euros (950))
			l_rates.remove (currency ("USD"))
			assert ("removed", not l_rates.has (currency ("USD")))
		end

	test_plain_account
			-- Deposits, withdrawals and transfers.
		local
			l_ann, l_bob: BANK_ACCOUNT
		do
			create l_ann.make ("Ann", currency ("EUR"))
			create l_bob.make ("Bob", currency ("EUR"))
			l_ann.deposit (euros (1000))
			l_ann.withdraw (euros (300))
			l_ann.transfer (euros (200), l_bob)
			assert ("ann", l_ann.balance ~ euros (500))
			assert ("bob", l_bob.balance ~ euros (200))
			assert ("movements", l_ann.movement_count = 3)
			assert ("not_covered", not l_ann.may_withdraw (euros (501)))
		end

	test_overdraft_is_refused
			-- A withdrawal that is not covered violates the precondition.
		local
			l_account: BANK_ACCOUNT
		do
			create l_account.make ("Ann", currency ("EUR"))
			assert ("refused", is_refused (agent l_account.withdraw (euros (1))))
			assert ("untouched", l_account.balance.is_zero)
		end

	test_savings
			-- Interest is credited once a year.
		local
			l_account: SAVINGS_ACCOUNT
		do
			create l_account.make ("Ann", currency ("EUR"), 250)
			l_account.deposit (euros (10000))
			l_account.close_year
			assert ("credited", l_account.balance ~ euros (10250))
		end

	test_credit
			-- Only withdrawals on credit cost the fee; the limit includes it.
		local
			l_account: CREDIT_ACCOUNT
		do
			create l_account.make ("Bob", euros (1000), euros (10))
			assert ("available", l_account.available ~ euros (990))
			l_account.deposit (euros (100))
			l_account.withdraw (euros (100))
			assert ("free", l_account.balance.is_zero)
			l_account.withdraw (euros (50))
			assert ("with_fee", l_account.balance ~ euros (-60))
			assert ("overdrawn", l_account.is_overdrawn)
			assert ("beyond_limit", not l_account.may_withdraw (euros (931)))
		end

	test_offset_through_ancestor
			-- Calls through the common ancestor reach the selected versions.
		local
			l_offset: OFFSET_ACCOUNT
			l_account: BANK_ACCOUNT
		do
			create l_offset.make ("Eve", euros (10000), 100, 1200)
			l_account := l_offset
			l_account.withdraw (euros (5000))
			assert ("on_credit", l_account.balance ~ euros (-5000))
			l_offset.close_year
			assert ("debit_interest", l_account.balance ~ euros (-5600))
			l_account.deposit (euros (15600))
			l_offset.close_year
			assert ("interest", l_account.balance ~ euros (10100))
		end

	test_ledger
			-- Booked entries keep the ledger balanced.
		local
			l_ledger: DOUBLE_LEDGER
			l_sale: JOURNAL_ENTRY
		do
			create l_ledger.make (currency ("EUR"))
			across {ARRAY [STRING]} <<"cash", "sales", "tax">> as l_name loop
				l_ledger.open (l_name)
			end
			create l_sale.make ("Sale of a book", currency ("EUR"))
			l_sale.debit ("cash", euros (2140))
			l_sale.credit ("sales", euros (2000))
			assert ("unbalanced", not l_ledger.is_bookable (l_sale))
			l_sale.credit ("tax", euros (140))
			l_ledger.book (l_sale)
			assert ("cash", l_ledger ["cash"] ~ euros (2140))
			assert ("sales", l_ledger ["sales"] ~ euros (-2000))
			assert ("found", l_ledger.entries_of ("tax").count = 1)
			l_ledger.book (l_sale.reversal)
			assert ("undone", l_ledger ["cash"].is_zero)
		end

	test_loan
			-- Known annuity; the last payment clears the debt.
		local
			l_loan: LOAN_SCHEDULE
		do
			create l_loan.make (euros (100_000), 1200, 12)
			assert ("payment", l_loan [1].payment ~ euros (8885))
			assert ("first_interest", l_loan [1].interest ~ euros (1000))
			assert ("interest_falls", across 2 |..| 12 as m all l_loan [m].interest < l_loan [m - 1].interest end)
			assert ("cleared", l_loan [12].remaining.is_zero)
			create l_loan.make (euros (100), 0, 3)
			assert ("without_interest", l_loan.total_interest.is_zero)
			assert ("last_takes_rest", l_loan [3].payment ~ euros (34))
		end

	test_tax
			-- Each slice is taxed at its own rate; the order of definition doesn't matter.
		local
			l_tax: PROGRESSIVE_TAX
		do
			create l_tax.make (currency ("EUR"))
			l_tax.put (40, euros (5000))
			l_tax.put (20, euros (1000))
			assert ("below", l_tax.tax (euros (1000)).is_zero)
			assert ("first_slice", l_tax.tax (euros (2000)) ~ euros (200))
			assert ("both_slices", l_tax.tax (euros (6000)) ~ euros (1200))
			assert ("marginal", l_tax.marginal_percentage (euros (5000)) = 40)
			assert ("net", l_tax.net (euros (6000)) ~ euros (4800))
		end

feature {NONE} -- Implementation

	currency (a_code: STRING): ISO_CURRENCY
			-- Currency called `a_code'
		do
			create Result.make_known (a_code)
		end

	euros (a_cents: INTEGER_64): MONEY_AMOUNT
			-- `a_cents' hundredths of a euro
		do
			create Result.make (a_cents, currency ("EUR"))
		end

	is_refused (a_action: PROCEDURE): BOOLEAN
			-- Does `a_action' violate a contract?
		local
			l_failed: BOOLEAN
		do
			if l_failed then
				Result := True
			else
				a_action.call (Void)
			end
		rescue
			l_failed := True
			retry
		end

end
