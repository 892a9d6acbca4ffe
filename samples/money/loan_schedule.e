note
	description: "[
		Repayment of a loan in equal monthly payments. The payment comes from the
		annuity formula; each month's interest is rounded to the smallest unit,
		and the last payment takes up what rounding has left.
	]"

class
	LOAN_SCHEDULE

create
	make

feature {NONE} -- Initialization

	make (a_principal: MONEY_AMOUNT; a_yearly_rate, a_months: INTEGER)
			-- Repay `a_principal' within `a_months' at `a_yearly_rate' hundredths of a percent a year.
		require
			something_lent: not a_principal.is_negative and not a_principal.is_zero
			rate_not_negative: a_yearly_rate >= 0
			some_months: a_months > 0
			rate_within_reason: a_yearly_rate <= 10_000
		do
			principal := a_principal
			yearly_rate := a_yearly_rate
			create instalments.make (a_months)
			fill (a_months)
		ensure
			principal_set: principal = a_principal
			rate_set: yearly_rate = a_yearly_rate
			one_payment_a_month: count = a_months
		end

feature -- Access

	principal: MONEY_AMOUNT
			-- Amount lent

	yearly_rate: INTEGER
			-- Interest for a year in hundredths of a percent

	instalment alias "[]" (a_month: INTEGER): LOAN_INSTALMENT
			-- Payment of month `a_month'
		require
			valid: 1 <= a_month and a_month <= count
		do
			Result := instalments [a_month]
		end

	regular_payment (a_months: INTEGER): MONEY_AMOUNT
			-- Payment that clears the principal in `a_months', but for rounding
		require
			some_months: a_months > 0
		local
			l_rate, l_units: REAL_64
		do
			l_rate := yearly_rate / Basis
			if l_rate = 0.0 then
				Result := principal.portion (1, a_months)
			else
				l_units := principal.units * l_rate / (1.0 - (1.0 + l_rate) ^ (- a_months))
				create Result.make (l_units.rounded_real_64.truncated_to_integer_64, principal.currency)
			end
		ensure
			same_currency: Result.is_compatible (principal)
		end

	total_interest: MONEY_AMOUNT
			-- What the loan costs in all
		do
			create Result.make_zero (principal.currency)
			across instalments as i loop
				Result := Result + i.interest
			end
		ensure
			not_negative: not Result.is_negative
			free_without_rate: yearly_rate = 0 implies Result.is_zero
		end

feature -- Measurement

	count: INTEGER
			-- Number of payments
		do
			Result := instalments.count
		ensure
			not_negative: Result >= 0
		end

feature {NONE} -- Implementation

	Basis: INTEGER = 120_000
			-- Turns hundredths of a percent a year into parts of the whole a month

	instalments: ARRAYED_LIST [LOAN_INSTALMENT]
			-- Payments by month

	fill (a_months: INTEGER)
			-- Compute the payments of all `a_months'.
		require
			some_months: a_months > 0
			empty: instalments.is_empty
		local
			l_left, l_interest, l_repayment, l_payment: MONEY_AMOUNT
		do
			l_payment := regular_payment (a_months)
			from
				l_left := principal
			invariant
				debt_accounted_for: l_left ~ principal - repaid
			until
				instalments.count = a_months
			loop
				l_interest := l_left.portion (yearly_rate, Basis)
				l_repayment := l_payment - l_interest
				if instalments.count = a_months - 1 or else l_left < l_repayment then
					l_repayment := l_left
				end
				l_left := l_left - l_repayment
				instalments.extend (create {LOAN_INSTALMENT}.make (l_interest, l_repayment, l_left))
			variant
				a_months - instalments.count
			end
		ensure
			complete: instalments.count = a_months
			all_repaid: repaid ~ principal
		end

	repaid: MONEY_AMOUNT
			-- Sum of all repayments
		do
			create Result.make_zero (principal.currency)
			across instalments as i loop
				Result := Result + i.repayment
			end
		end

invariant
	cleared: instalments.last.remaining.is_zero

end
