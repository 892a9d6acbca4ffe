note
	description: "[
		Ledger with double entry: each entry booked is balanced, so the balances
		of all accounts add up to nothing at any time.
	]"

class
	DOUBLE_LEDGER

create
	make

feature {NONE} -- Initialization

	make (a_currency: ISO_CURRENCY)
			-- Ledger in `a_currency' without accounts.
		do
			currency := a_currency
			create balances.make (16)
			create entries.make (32)
		ensure
			currency_set: currency = a_currency
			no_account: account_count = 0
			no_entry: entry_count = 0
		end

feature -- Access

	currency: ISO_CURRENCY
			-- Currency of all accounts

	balance alias "[]" (a_account: STRING): MONEY_AMOUNT
			-- Debits less credits of `a_account'
		require
			open: has_account (a_account)
		do
			Result := balances.definite_item (a_account)
		ensure
			in_currency: Result.currency ~ currency
		end

	trial_balance: MONEY_AMOUNT
			-- Sum of the balances of all accounts
		do
			create Result.make_zero (currency)
			across balances as b loop
				Result := Result + b
			end
		ensure
			always_zero: Result.is_zero
		end

	entries_of (a_account: STRING): ARRAYED_LIST [JOURNAL_ENTRY]
			-- Entries with a posting to `a_account', the oldest first
		require
			open: has_account (a_account)
		do
			create Result.make (8)
			across entries as e loop
				if across 1 |..| e.count as i some e.posting (i).account ~ a_account end then
					Result.extend (e)
				end
			end
		ensure
			not_more: Result.count <= entry_count
		end

feature -- Measurement

	account_count: INTEGER
			-- Number of accounts
		do
			Result := balances.count
		ensure
			not_negative: Result >= 0
		end

	entry_count: INTEGER
			-- Number of entries booked
		do
			Result := entries.count
		ensure
			not_negative: Result >= 0
		end

feature -- Status report

	has_account (a_account: STRING): BOOLEAN
			-- Is there an account called `a_account'?
		do
			Result := balances.has (a_account)
		ensure
			not_if_none: Result implies account_count > 0
		end

	is_bookable (a_entry: JOURNAL_ENTRY): BOOLEAN
			-- Is `a_entry' balanced, and are all its accounts open and its amounts in `currency'?
		do
			Result := a_entry.is_balanced and a_entry.count >= 2 and a_entry.balance.currency ~ currency
				and then across 1 |..| a_entry.count as i all has_account (a_entry.posting (i).account) end
		ensure
			balanced: Result implies a_entry.is_balanced
		end

feature -- Element change

	open (a_account: STRING)
			-- Add an account called `a_account'.
		require
			named: not a_account.is_empty
			new: not has_account (a_account)
		do
			balances.extend (create {MONEY_AMOUNT}.make_zero (currency), a_account)
		ensure
			opened: has_account (a_account)
			one_more: account_count = old account_count + 1
			empty: balance (a_account).is_zero
		end

	book (a_entry: JOURNAL_ENTRY)
			-- Post all lines of `a_entry'.
		require
			bookable: is_bookable (a_entry)
		local
			l_posting: LEDGER_POSTING
		do
			across 1 |..| a_entry.count as i loop
				l_posting := a_entry.posting (i)
				balances.force (balance (l_posting.account) + l_posting.amount, l_posting.account)
			end
			entries.extend (a_entry)
		ensure
			one_more: entry_count = old entry_count + 1
			same_accounts: account_count = old account_count
			still_balanced: trial_balance.is_zero
		end

feature {NONE} -- Implementation

	balances: HASH_TABLE [MONEY_AMOUNT, STRING]
			-- Balances by account

	entries: ARRAYED_LIST [JOURNAL_ENTRY]
			-- Entries in the order booked

end
