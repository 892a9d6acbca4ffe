note
	description: "Account with a balance that must not become negative."

class
	BANK_ACCOUNT

create
	make

feature {NONE} -- Initialization

	make (a_owner: STRING; a_currency: ISO_CURRENCY)
			-- Open an account of `a_owner' with nothing on it.
		require
			owner_named: not a_owner.is_empty
		do
			create owner.make_from_string (a_owner)
			create balance.make_zero (a_currency)
			create history.make (16)
		ensure
			owner_set: owner ~ a_owner
			empty: balance.is_zero
			currency_set: currency = a_currency
			no_movement: movement_count = 0
		end

feature -- Access

	owner: STRING
			-- Name of the owner

	balance: MONEY_AMOUNT
			-- What has been deposited less what has been withdrawn

	currency: ISO_CURRENCY
			-- Currency of all movements
		do
			Result := balance.currency
		ensure
			currency_of_balance: Result ~ balance.currency
		end

	available: MONEY_AMOUNT
			-- Most that can be withdrawn at once
		do
			Result := balance
		ensure
			same_currency: Result.currency ~ currency
			at_least_balance: balance <= Result
		end

	movement (i: INTEGER): MONEY_AMOUNT
			-- The `i'-th deposit (positive) or withdrawal (negative)
		require
			valid: 1 <= i and i <= movement_count
		do
			Result := history [i]
		end

feature -- Measurement

	movement_count: INTEGER
			-- Number of movements so far
		do
			Result := history.count
		ensure
			not_negative: Result >= 0
		end

feature -- Status report

	is_payment (a_amount: MONEY_AMOUNT): BOOLEAN
			-- Is `a_amount' positive and in the currency of the account?
		do
			Result := a_amount.currency ~ currency and then not a_amount.is_zero and then not a_amount.is_negative
		ensure
			positive: Result implies not a_amount.is_zero and not a_amount.is_negative
			same_currency: Result implies a_amount.currency ~ currency
		end

	may_withdraw (a_amount: MONEY_AMOUNT): BOOLEAN
			-- Does `available' cover `a_amount'?
		require
			payment: is_payment (a_amount)
		do
			Result := a_amount <= available
		ensure
			definition: Result = (a_amount <= available)
		end

feature -- Element change

	deposit (a_amount: MONEY_AMOUNT)
			-- Add `a_amount'.
		require
			payment: is_payment (a_amount)
		do
			book (a_amount)
		ensure
			added: balance ~ old balance + a_amount
			recorded: movement_count = old movement_count + 1
		end

	withdraw (a_amount: MONEY_AMOUNT)
			-- Take `a_amount' out; descendants may take a charge as well.
		require
			payment: is_payment (a_amount)
			covered: may_withdraw (a_amount)
		do
			book (- a_amount)
		ensure
			taken: balance <= old balance - a_amount
			recorded: movement_count > old movement_count
		end

	transfer (a_amount: MONEY_AMOUNT; a_target: BANK_ACCOUNT)
			-- Move `a_amount' to `a_target'.
		require
			payment: is_payment (a_amount)
			covered: may_withdraw (a_amount)
			not_to_itself: a_target /= Current
			same_currency: a_target.currency ~ currency
		do
			withdraw (a_amount)
			a_target.deposit (a_amount)
		ensure
			taken: balance <= old balance - a_amount
			given: a_target.balance ~ old a_target.balance + a_amount
		end

feature {NONE} -- Implementation

	history: ARRAYED_LIST [MONEY_AMOUNT]
			-- All movements in order of time

	book (a_amount: MONEY_AMOUNT)
			-- Record a movement of `a_amount'.
		require
			compatible: a_amount.is_compatible (balance)
		do
			history.extend (a_amount)
			balance := balance + a_amount
		ensure
			balance_moved: balance ~ old balance + a_amount
			recorded: history.count = old history.count + 1
		end

invariant
	owner_named: not owner.is_empty
	balance_is_sum: balance ~ balance.sum (history)
	never_overdrawn: not available.is_negative

end
