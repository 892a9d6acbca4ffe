note
	description: "Ways to compute the price of an order line."

class PRICING_STRATEGY

feature -- Measurement

	amount (a_line: ORDER_LINE): INTEGER_64
			-- Price of `a_line' in cents
		do
			Result := a_line.list_amount
		ensure
			not_negative: Result >= 0
			no_surcharge: Result <= a_line.list_amount
		end

end
