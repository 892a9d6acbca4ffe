note
	description: "Business event in a ledger: its postings balance before it may be booked."

class
	JOURNAL_ENTRY

create
	make

feature {NONE} -- Initialization

	make (a_text: STRING; a_currency: ISO_CURRENCY)
			-- Entry without postings that `a_text' explains.
		require
			explained: not a_text.is_empty
		do
			create text.make_from_string (a_text)
			create postings.make (2)
			create balance.make_zero (a_currency)
		ensure
			text_set: text ~ a_text
			empty: count = 0
			balanced: is_balanced
		end

feature -- Access

	text: STRING
			-- What happened

	balance: MONEY_AMOUNT
			-- Debits less credits

	posting (i: INTEGER): LEDGER_POSTING
			-- The `i'-th posting
		require
			valid: 1 <= i and i <= count
		do
			Result := postings [i]
		end

	reversal: JOURNAL_ENTRY
			-- Entry that undoes this one
		do
			create Result.make ("Reversal: " + text, balance.currency)
			across postings as p loop
				Result.extend (p.reversed)
			end
		ensure
			same_count: Result.count = count
			opposite: Result.balance ~ - balance
		end

feature -- Measurement

	count: INTEGER
			-- Number of postings
		do
			Result := postings.count
		ensure
			not_negative: Result >= 0
		end

feature -- Status report

	is_balanced: BOOLEAN
			-- Do debits equal credits?
		do
			Result := balance.is_zero
		ensure
			definition: Result = balance.is_zero
		end

feature -- Element change

	debit (a_account: STRING; a_amount: MONEY_AMOUNT)
			-- Add a debit of `a_amount' to `a_account'.
		require
			account_named: not a_account.is_empty
			not_negative: not a_amount.is_negative
			same_currency: a_amount.is_compatible (balance)
		do
			extend (create {LEDGER_POSTING}.make_debit (a_account, a_amount))
		ensure
			one_more: count = old count + 1
			debited: balance ~ old balance + a_amount
		end

	credit (a_account: STRING; a_amount: MONEY_AMOUNT)
			-- Add a credit of `a_amount' to `a_account'.
		require
			account_named: not a_account.is_empty
			not_negative: not a_amount.is_negative
			same_currency: a_amount.is_compatible (balance)
		do
			extend (create {LEDGER_POSTING}.make_credit (a_account, a_amount))
		ensure
			one_more: count = old count + 1
			credited: balance ~ old balance - a_amount
		end

	extend (a_posting: LEDGER_POSTING)
			-- Add `a_posting'.
		require
			same_currency: a_posting.amount.is_compatible (balance)
		do
			postings.extend (a_posting)
			balance := balance + a_posting.amount
		ensure
			one_more: count = old count + 1
			last: posting (count) = a_posting
			balance_moved: balance ~ old balance + a_posting.amount
		end

feature {NONE} -- Implementation

	postings: ARRAYED_LIST [LEDGER_POSTING]
			-- Postings in the order added

invariant
	explained: not text.is_empty

end
