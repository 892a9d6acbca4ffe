note
	description: "What producers and consumers have in common: a mailbox on another processor and a share of the work."

deferred class
	MAILBOX_WORKER

feature {NONE} -- Initialization

	make (a_mailbox: like mailbox; a_quota: INTEGER)
			-- Work `a_quota' times on `a_mailbox'.
		require
			not_negative: a_quota >= 0
		do
			mailbox := a_mailbox
			quota := a_quota
		ensure
			mailbox_set: mailbox = a_mailbox
			quota_set: quota = a_quota
			nothing_done: done_count = 0
		end

feature -- Access

	mailbox: separate BOUNDED_MAILBOX [INTEGER]
			-- Where letters are put or taken

feature -- Measurement

	quota: INTEGER
			-- Number of letters to handle

	done_count: INTEGER
			-- Number of letters handled

	sum: INTEGER_64
			-- Sum of the letters handled

feature -- Status report

	is_done: BOOLEAN
			-- Is all work done?
		do
			Result := done_count = quota
		ensure
			definition: Result = (done_count = quota)
		end

feature -- Basic operations

	live
			-- Handle letters until the quota is reached.
		do
			from
			until
				is_done
			loop
				handle_one
			variant
				quota - done_count
			end
		ensure
			done: is_done
		end

feature {NONE} -- Implementation

	handle_one
			-- Handle one letter as soon as the state of `mailbox' allows it.
			-- The mailbox must not be locked by the caller: nobody else could then change its state.
		require
			work_left: not is_done
		deferred
		ensure
			one_more: done_count = old done_count + 1
		end

	count_letter (a_letter: INTEGER)
			-- Take `a_letter' into account as handled.
		require
			work_left: not is_done
		do
			done_count := done_count + 1
			sum := sum + a_letter
		ensure
			one_more: done_count = old done_count + 1
			added: sum = old sum + a_letter
		end

invariant
	within_quota: 0 <= done_count and done_count <= quota

end
