note
	description: "Queues of limited capacity."

class
	BOUNDED_QUEUE [G]

inherit
	ARRAYED_QUEUE [G]
		redefine
			correct_mismatch,
			extendible
		end

	BOUNDED [G]
		undefine
			copy,
			is_empty,
			is_equal
		end

create
	make

feature -- Status

	extendible: BOOLEAN
		do
		end

feature {NONE} -- Implementation

	correct_mismatch
		do
		end

end
