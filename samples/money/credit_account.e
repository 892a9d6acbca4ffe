note
	description: "Account that may be overdrawn up to a limit; each withdrawal made on credit costs a fee."

class
	CREDIT_ACCOUNT

inherit
	BANK_ACCOUNT
		rename
			make as make_account
		redefine
			available,
			withdraw
		end

create
	make

feature {NONE} -- Initialization

	make (a_owner: STRING; a_limit, a_fee: MONEY_AMOUNT)
			-- Open an account of `a_owner' that may be overdrawn by `a_limit', at `a_fee' a time.
		require
			owner_named: not a_owner.is_empty
			same_currency: a_fee.is_compatible (a_limit)
			fee_not_negative: not a_fee.is_negative
			limit_covers_fee: a_fee <= a_limit
		do
			limit := a_limit
			fee := a_fee
			make_account (a_owner, a_limit.currency)
		ensure
			owner_set: owner ~ a_owner
			limit_set: limit = a_limit
			fee_set: fee = a_fee
		end

feature -- Access

	limit: MONEY_AMOUNT
			-- How far the account may be overdrawn

	fee: MONEY_AMOUNT
			-- Price of a withdrawal that the balance does not cover

	available: MONEY_AMOUNT
			-- Most that can be withdrawn at once: the balance and what is left of the limit after the fee
		local
			l_on_credit: MONEY_AMOUNT
		do
			l_on_credit := balance + limit - fee
			if l_on_credit <= balance or l_on_credit.is_negative then
				Result := if balance.is_negative then create {MONEY_AMOUNT}.make_zero (currency) else balance end
			else
				Result := l_on_credit
			end
		end

feature -- Status report

	is_overdrawn: BOOLEAN
			-- Does the owner owe money?
		do
			Result := balance.is_negative
		end

feature -- Element change

	withdraw (a_amount: MONEY_AMOUNT)
			-- Take `a_amount' out; if the balance does not cover it, take the fee too.
		local
			l_on_credit: BOOLEAN
		do
			l_on_credit := balance < a_amount
			Precursor (a_amount)
			if l_on_credit and not fee.is_zero then
				book (- fee)
			end
		ensure then
			free_if_covered: a_amount <= old balance implies balance ~ old balance - a_amount
			fee_if_not: old balance < a_amount implies balance ~ old balance - a_amount - fee
		end

invariant
	within_limit: - limit <= balance
	fee_compatible: fee.is_compatible (limit)

end
