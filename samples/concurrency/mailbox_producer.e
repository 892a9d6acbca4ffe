note
	description: "Workers that fill a mailbox with consecutive numbers."

class
	MAILBOX_PRODUCER

inherit
	MAILBOX_WORKER

create
	make

feature {NONE} -- Implementation

	handle_one
			-- Put the next number into `mailbox'.
		do
			put_when_possible (mailbox, done_count + 1)
		end

	put_when_possible (a_mailbox: separate BOUNDED_MAILBOX [INTEGER]; a_number: INTEGER)
			-- Put `a_number' into `a_mailbox' as soon as there is room.
		require
			work_left: not is_done
			open: not a_mailbox.is_closed
			room: not a_mailbox.is_full
		do
			a_mailbox.put (a_number)
			count_letter (a_number)
		ensure
			one_more: done_count = old done_count + 1
			put: a_mailbox.total_count = old a_mailbox.total_count + 1
		end

end
