note
	description: "Account that earns interest on its balance, credited at the end of each year."

class
	SAVINGS_ACCOUNT

inherit
	BANK_ACCOUNT
		rename
			make as make_account
		end

create
	make

feature {NONE} -- Initialization

	make (a_owner: STRING; a_currency: ISO_CURRENCY; a_rate: INTEGER)
			-- Open an account of `a_owner' that earns `a_rate' hundredths of a percent a year.
		require
			owner_named: not a_owner.is_empty
			rate_not_negative: a_rate >= 0
		do
			make_account (a_owner, a_currency)
			rate := a_rate
		ensure
			owner_set: owner ~ a_owner
			currency_set: currency = a_currency
			rate_set: rate = a_rate
		end

feature -- Access

	rate: INTEGER
			-- Interest for a year in hundredths of a percent

	interest: MONEY_AMOUNT
			-- What the balance earns in a year
		do
			if balance.is_negative then
				create Result.make_zero (currency)
			else
				Result := balance.portion (rate, Basis)
			end
		ensure
			not_negative: not Result.is_negative
		end

feature -- Element change

	close_year
			-- Credit the interest of the past year.
		do
			if not interest.is_zero then
				deposit (interest)
			end
		ensure
			credited: not old balance.is_negative implies balance ~ old (balance + interest)
		end

feature {NONE} -- Implementation

	Basis: INTEGER = 10_000
			-- Hundredths of a percent in the whole

invariant
	rate_not_negative: rate >= 0

end
