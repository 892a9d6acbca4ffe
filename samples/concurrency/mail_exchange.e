note
	description: "Meetings of producers and consumers, each on a processor of its own, around one mailbox."

class
	MAIL_EXCHANGE

create
	make

feature {NONE} -- Initialization

	make (a_capacity: INTEGER)
			-- Prepare a mailbox with room for `a_capacity' letters.
		require
			positive: a_capacity > 0
		do
			create mailbox.make (a_capacity)
			create consumers.make (2)
		ensure
			no_result: consumer_count = 0
		end

feature -- Access

	mailbox: separate BOUNDED_MAILBOX [INTEGER]
			-- Mailbox that all share

feature -- Measurement

	consumer_count: INTEGER
			-- Number of consumers which took part so far
		do
			Result := consumers.count
		ensure
			not_negative: Result >= 0
		end

	consumed_sum: INTEGER_64
			-- Sum of what all consumers took; waits for them to finish
		do
			across consumers as c loop
				separate c as l_consumer do
					Result := Result + l_consumer.sum
				end
			end
		ensure
			nothing_without_consumers: consumer_count = 0 implies Result = 0
		end

	letter_count: INTEGER
			-- Number of letters put into the mailbox so far
		do
			separate mailbox as l_mailbox do
				Result := l_mailbox.total_count
			end
		ensure
			not_negative: Result >= 0
		end

feature -- Basic operations

	run (a_producers, a_letters: INTEGER)
			-- Let `a_producers' put `a_letters' each into the mailbox, and as many consumers take them out.
			-- Returns before they have finished.
		require
			producers_positive: a_producers > 0
			letters_not_negative: a_letters >= 0
		do
			across 1 |..| a_producers as i loop
				start (
					create {separate MAILBOX_PRODUCER}.make (mailbox, a_letters),
					create {separate MAILBOX_CONSUMER}.make (mailbox, a_letters))
			end
		ensure
			consumers_added: consumer_count = old consumer_count + a_producers
		end

feature {NONE} -- Implementation

	consumers: ARRAYED_LIST [separate MAILBOX_CONSUMER]
			-- Consumers that took part so far

	start (a_producer: separate MAILBOX_PRODUCER; a_consumer: separate MAILBOX_CONSUMER)
			-- Let `a_producer' and `a_consumer' work side by side.
		do
			consumers.extend (a_consumer)
			a_producer.live
			a_consumer.live
		ensure
			consumer_added: consumers.last = a_consumer
		end

end
