note
	description: "One line of a journal entry: an amount debited (positive) or credited (negative) to an account."

class
	LEDGER_POSTING

create
	make_debit,
	make_credit

feature {NONE} -- Initialization

	make_debit (a_account: STRING; a_amount: MONEY_AMOUNT)
			-- Debit `a_amount' to `a_account'.
		require
			account_named: not a_account.is_empty
			not_negative: not a_amount.is_negative
		do
			create account.make_from_string (a_account)
			amount := a_amount
		ensure
			account_set: account ~ a_account
			amount_set: amount = a_amount
		end

	make_credit (a_account: STRING; a_amount: MONEY_AMOUNT)
			-- Credit `a_amount' to `a_account'.
		require
			account_named: not a_account.is_empty
			not_negative: not a_amount.is_negative
		do
			create account.make_from_string (a_account)
			amount := - a_amount
		ensure
			account_set: account ~ a_account
			amount_set: amount ~ - a_amount
		end

feature -- Access

	account: STRING
			-- Name of the account

	amount: MONEY_AMOUNT
			-- Amount, negative for a credit

	reversed: LEDGER_POSTING
			-- Posting that undoes this one
		do
			if amount.is_negative then
				create Result.make_debit (account, - amount)
			else
				create Result.make_credit (account, amount)
			end
		ensure
			same_account: Result.account ~ account
			opposite: Result.amount ~ - amount
		end

feature -- Status report

	is_debit: BOOLEAN
			-- Is the amount on the debit side?
		do
			Result := not amount.is_negative
		ensure
			not_negative: Result = not amount.is_negative
		end

invariant
	account_named: not account.is_empty

end
