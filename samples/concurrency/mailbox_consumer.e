note
	description: "Workers that empty a mailbox and sum up what they find in it."

class
	MAILBOX_CONSUMER

inherit
	MAILBOX_WORKER

create
	make

feature -- Measurement

	largest: INTEGER
			-- Largest number taken; 0 before the first

feature {NONE} -- Implementation

	handle_one
			-- Take a number out of `mailbox'.
		do
			take_when_possible (mailbox)
		end

	take_when_possible (a_mailbox: separate BOUNDED_MAILBOX [INTEGER])
			-- Take the oldest number out of `a_mailbox' as soon as there is one.
		require
			work_left: not is_done
			something_there: not a_mailbox.is_empty
		local
			l_number: INTEGER
		do
			l_number := a_mailbox.item
			a_mailbox.remove
			count_letter (l_number)
			largest := largest.max (l_number)
		ensure
			one_more: done_count = old done_count + 1
			taken: a_mailbox.count = old a_mailbox.count - 1
			not_smaller: largest >= old largest
		end

invariant
	largest_is_part_of_sum: largest >= 0 implies sum >= largest

end
