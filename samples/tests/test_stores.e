note
	description: "Tests of the stacks, queues and rings."

class
	TEST_STORES

inherit
	EQA_TEST_SET

feature -- Test routines

	test_stack_gives_back_in_reverse
			-- What is pushed last is popped first.
		local
			l_stack: CAPPED_STACK [STRING]
		do
			create l_stack.make (3)
			l_stack.put ("one")
			l_stack.put ("two")
			l_stack.put ("three")
			assert ("full", l_stack.is_full)
			assert ("top", l_stack.item ~ "three")
			l_stack.remove
			assert ("next", l_stack.item ~ "two")
			assert ("has", l_stack.has ("one") and not l_stack.has ("three"))
		end

	test_stack_swaps
			-- Swapping changes the two topmost items only.
		local
			l_stack: CAPPED_STACK [INTEGER]
		do
			create l_stack.make (5)
			across 1 |..| 4 as i loop
				l_stack.put (i)
			end
			l_stack.swap_top_two
			assert ("order", across <<3, 4, 2, 1>> as x all l_stack.i_th_from_top (@x.cursor_index) = x end)
		end

	test_ring_wraps_around
			-- A queue works on after it has used every place of its ring.
		local
			l_queue: RING_QUEUE [INTEGER]
		do
			create l_queue.make (3)
			across 1 |..| 10 as i loop
				if l_queue.is_full then
					l_queue.remove
				end
				l_queue.put (i)
			end
			assert ("three_left", l_queue.count = 3)
			assert ("oldest", l_queue.item = 8)
			assert ("sum", l_queue.count_satisfying (agent (n: INTEGER): BOOLEAN do Result := n > 8 end) = 2)
		end

	test_force_overwrites_oldest
			-- A full queue gives up its oldest item for a forced one.
		local
			l_queue: RING_QUEUE [CHARACTER]
		do
			create l_queue.make (2)
			l_queue.force ('a')
			l_queue.force ('b')
			l_queue.force ('c')
			assert ("oldest", l_queue.item = 'b')
			l_queue.keep_newest (1)
			assert ("newest_left", l_queue.item = 'c')
		end

	test_two_ended_ring
			-- Items can be added and removed at both ends.
		local
			l_ring: TWO_ENDED_RING [INTEGER]
		do
			create l_ring.make (4)
			l_ring.put (2)
			l_ring.put (3)
			l_ring.put_oldest (1)
			assert ("ends", l_ring.item = 1 and l_ring.newest = 3)
			l_ring.rotate (1)
			assert ("rotated", l_ring.item = 2 and l_ring.newest = 1)
			l_ring.remove_newest
			assert ("removed", l_ring.newest = 3)
		end

	test_two_ended_ring_as_queue
			-- Seen as a queue, a ring shows its oldest item.
		local
			l_queue: RING_QUEUE [INTEGER]
			l_ring: TWO_ENDED_RING [INTEGER]
		do
			create l_ring.make (3)
			l_queue := l_ring
			l_queue.put (7)
			l_queue.put (8)
			assert ("oldest", l_queue.item = 7)
			l_queue.wipe_out
			assert ("empty", l_ring.is_empty)
		end

	test_palindrome
			-- Comparison from both ends.
		local
			l_ring: TWO_ENDED_RING [CHARACTER]
		do
			create l_ring.make (10)
			across "level" as c loop
				l_ring.put (c)
			end
			assert ("level", l_ring.is_palindrome)
			l_ring.put ('s')
			assert ("levels", not l_ring.is_palindrome)
		end

	test_first_satisfying
			-- Search with an agent.
		local
			l_stack: CAPPED_STACK [STRING]
		do
			create l_stack.make (4)
			l_stack.put ("pear")
			l_stack.put ("fig")
			l_stack.put ("plum")
			assert ("short", l_stack.first_satisfying (agent (s: STRING): BOOLEAN do Result := s.count < 4 end) ~ "fig")
			assert ("none", l_stack.first_satisfying (agent (s: STRING): BOOLEAN do Result := s.is_empty end) = Void)
		end

end
