note
	description: "One payment of a loan, split into interest and repayment."

class
	LOAN_INSTALMENT

create
	make

feature {NONE} -- Initialization

	make (a_interest, a_repayment, a_remaining: MONEY_AMOUNT)
			-- Payment of `a_interest' and `a_repayment' that leaves `a_remaining' to be paid.
		require
			repayment_compatible: a_repayment.is_compatible (a_interest)
			remaining_compatible: a_remaining.is_compatible (a_interest)
			interest_not_negative: not a_interest.is_negative
			remaining_not_negative: not a_remaining.is_negative
		do
			interest := a_interest
			repayment := a_repayment
			remaining := a_remaining
		ensure
			interest_set: interest = a_interest
			repayment_set: repayment = a_repayment
			remaining_set: remaining = a_remaining
		end

feature -- Access

	interest: MONEY_AMOUNT
			-- Price of the debt since the last payment

	repayment: MONEY_AMOUNT
			-- Part that reduces the debt

	remaining: MONEY_AMOUNT
			-- Debt after the payment

	payment: MONEY_AMOUNT
			-- Whole payment
		do
			Result := interest + repayment
		ensure
			reduces_by_interest: Result - interest ~ repayment
		end

end
