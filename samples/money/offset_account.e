note
	description: "[
		Savings account that may be overdrawn: the owner earns interest on what
		is there and pays interest on what is owed. Both parents inherit from
		BANK_ACCOUNT; features that neither redefines are shared, those that one
		redefines are replicated under a second name, and `select' says which
		version calls through BANK_ACCOUNT reach.
	]"

class
	OFFSET_ACCOUNT

inherit
	SAVINGS_ACCOUNT
		rename
			make as make_savings,
			available as own_money,
			withdraw as withdraw_own_money
		redefine
			close_year
		end

	CREDIT_ACCOUNT
		rename
			make as make_credit
		select
			available,
			withdraw
		end

create
	make

feature {NONE} -- Initialization

	make (a_owner: STRING; a_limit: MONEY_AMOUNT; a_rate, a_debit_rate: INTEGER)
			-- Open an account of `a_owner' with `a_limit' and no fee, that earns `a_rate'
			-- and costs `a_debit_rate' hundredths of a percent a year.
		require
			owner_named: not a_owner.is_empty
			limit_not_negative: not a_limit.is_negative
			rate_not_negative: a_rate >= 0
			bank_earns: a_debit_rate >= a_rate
		do
			make_credit (a_owner, a_limit, create {MONEY_AMOUNT}.make_zero (a_limit.currency))
			rate := a_rate
			debit_rate := a_debit_rate
		ensure
			owner_set: owner ~ a_owner
			limit_set: limit = a_limit
			rate_set: rate = a_rate
			debit_rate_set: debit_rate = a_debit_rate
		end

feature -- Access

	debit_rate: INTEGER
			-- Interest on debts for a year in hundredths of a percent

	debit_interest: MONEY_AMOUNT
			-- What the debt costs in a year; never more than the limit leaves
		do
			if balance.is_negative then
				Result := (- balance).portion (debit_rate, Basis)
				if available < Result then
					Result := available
				end
			else
				create Result.make_zero (currency)
			end
		ensure
			not_negative: not Result.is_negative
			free_without_debt: not is_overdrawn implies Result.is_zero
		end

feature -- Element change

	close_year
			-- Credit the interest earned or book the interest owed.
		do
			if is_overdrawn then
				if not debit_interest.is_zero then
					book (- debit_interest)
				end
			else
				Precursor
			end
		ensure then
			debited: balance ~ old (balance + interest - debit_interest)
		end

invariant
	no_fee: fee.is_zero
	bank_earns: debit_rate >= rate

end
