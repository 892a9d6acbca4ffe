note
	description: "[
		Rates between currencies in millionths of the base currency's value.
		A rate says how many millionths of the base one of the other currency
		is worth; all conversions go through the base.
	]"

class
	EXCHANGE_RATES

create
	make

feature {NONE} -- Initialization

	make (a_base: ISO_CURRENCY)
			-- Quote rates in `a_base', the only currency known at first.
		do
			base := a_base
			create rates.make (16)
			rates.extend (Scale, a_base)
		ensure
			base_set: base = a_base
			only_base: count = 1
		end

feature -- Access

	base: ISO_CURRENCY
			-- Currency in which rates are quoted

	rate alias "[]" (a_currency: ISO_CURRENCY): INTEGER_64 assign put
			-- Millionths of `base' that one `a_currency' is worth
		require
			known: has (a_currency)
		do
			Result := rates [a_currency]
		ensure
			positive: Result > 0
		end

	converted (a_amount: MONEY_AMOUNT; a_target: ISO_CURRENCY): MONEY_AMOUNT
			-- `a_amount' in `a_target', rounded to its smallest unit
		require
			source_known: has (a_amount.currency)
			target_known: has (a_target)
		local
			l_same_digits: MONEY_AMOUNT
		do
			create l_same_digits.make (a_amount.units, a_target)
			Result := l_same_digits.portion (
				rate (a_amount.currency) * a_target.units,
				rate (a_target) * a_amount.currency.units)
		ensure
			in_target: Result.currency ~ a_target
			same_if_same_currency: a_amount.currency ~ a_target implies Result ~ a_amount
		end

	total (a_amounts: ITERABLE [MONEY_AMOUNT]): MONEY_AMOUNT
			-- Sum of `a_amounts' in `base', each rounded before it is added
		require
			all_known: across a_amounts as a all has (a.currency) end
		do
			create Result.make_zero (base)
			across a_amounts as a loop
				Result := Result + converted (a, base)
			end
		ensure
			in_base: Result.currency ~ base
		end

feature -- Measurement

	count: INTEGER
			-- Number of currencies known
		do
			Result := rates.count
		ensure
			not_negative: Result >= 0
		end

	Scale: INTEGER_64 = 1_000_000
			-- Rate of `base' against itself

feature -- Status report

	has (a_currency: ISO_CURRENCY): BOOLEAN
			-- Is there a rate for `a_currency'?
		do
			Result := rates.has (a_currency)
		ensure
			not_if_none: Result implies count > 0
		end

feature -- Element change

	put (a_rate: INTEGER_64; a_currency: ISO_CURRENCY)
			-- Set the worth of one `a_currency' to `a_rate' millionths of `base'.
		require
			positive: a_rate > 0
			not_base: a_currency /~ base
		do
			rates.force (a_rate, a_currency)
		ensure
			known: has (a_currency)
			rate_set: rate (a_currency) = a_rate
			base_unchanged: rate (base) = old rate (base)
			one_more_if_new: not old has (a_currency) implies count = old count + 1
		end

feature -- Removal

	remove (a_currency: ISO_CURRENCY)
			-- Forget the rate of `a_currency'.
		require
			known: has (a_currency)
			not_base: a_currency /~ base
		do
			rates.remove (a_currency)
		ensure
			forgotten: not has (a_currency)
			one_less: count = old count - 1
		end

feature {NONE} -- Implementation

	rates: HASH_TABLE [INTEGER_64, ISO_CURRENCY]
			-- Rates by currency

invariant
	base_known: rates.has (base)
	base_is_one: rates [base] = Scale
	all_positive: across rates as r all r > 0 end

end
