note
	description: "One free piece for each full bundle, after the volume discount."

class BUNDLE_PRICING

inherit
	VOLUME_PRICING
		rename
			make as make_volume
		redefine
			amount
		end

create
	make

feature {NONE} -- Initialization

	make (a_bundle_size, a_threshold, a_percentage: INTEGER)
			-- Give one of every `a_bundle_size' pieces for free, and the volume discount.
		require
			bundle_size_large_enough: a_bundle_size >= 2
			threshold_positive: a_threshold > 0
			percentage_in_range: 0 <= a_percentage and a_percentage <= 100
		do
			bundle_size := a_bundle_size
			make_volume (a_threshold, a_percentage)
		ensure
			bundle_size_set: bundle_size = a_bundle_size
			threshold_set: threshold = a_threshold
		end

feature -- Access

	bundle_size: INTEGER
			-- Number of pieces of which one is free

feature -- Measurement

	amount (a_line: ORDER_LINE): INTEGER_64
			-- <Precursor>
		do
			Result := Precursor (a_line)
			Result := Result - Result * (a_line.quantity // bundle_size) // a_line.quantity
		end

invariant
	bundle_size_large_enough: bundle_size >= 2

end
