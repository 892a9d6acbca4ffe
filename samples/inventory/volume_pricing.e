note
	description: "Discounts in percent from a number of pieces on."

class VOLUME_PRICING

inherit
	PRICING_STRATEGY
		redefine
			amount
		end

create
	make

feature {NONE} -- Initialization

	make (a_threshold, a_percentage: INTEGER)
			-- Grant `a_percentage' from `a_threshold' pieces on.
		require
			threshold_positive: a_threshold > 0
			percentage_in_range: 0 <= a_percentage and a_percentage <= 100
		do
			threshold := a_threshold
			percentage := a_percentage
		ensure
			threshold_set: threshold = a_threshold
			percentage_set: percentage = a_percentage
		end

feature -- Access

	threshold: INTEGER
			-- Number of pieces from which the discount is granted

	percentage: INTEGER
			-- Part of the price that is let off

feature -- Measurement

	amount (a_line: ORDER_LINE): INTEGER_64
			-- <Precursor>
		do
			Result := Precursor (a_line)
			if a_line.quantity >= threshold then
				Result := Result - Result * percentage // 100
			end
		ensure then
			discount_granted: a_line.quantity >= threshold implies
				Result * 100 <= a_line.list_amount * (100 - percentage) + 99
		end

invariant
	threshold_positive: threshold > 0
	percentage_in_range: 0 <= percentage and percentage <= 100

end
