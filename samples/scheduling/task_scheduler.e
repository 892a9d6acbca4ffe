note
	description: "Ways to share one worker among several tasks, turn by turn."

deferred class TASK_SCHEDULER

feature -- Access

	next_task: WORK_TASK
			-- Task of the next turn
		require
			not_idle: not is_idle
		deferred
		ensure
			unfinished: not Result.is_finished
		end

	finished_names: ARRAYED_LIST [READABLE_STRING_8]
			-- Names of the finished tasks, in the order of their completion
		deferred
		ensure
			work_takes_time: Result.count <= clock
		end

feature -- Measurement

	clock: INTEGER
			-- Units of time that have passed

	waiting_count: INTEGER
			-- Number of unfinished tasks
		deferred
		ensure
			not_negative: Result >= 0
		end

	turn_length (a_task: WORK_TASK): INTEGER
			-- Units of time that `a_task' gets in one turn
		require
			unfinished: not a_task.is_finished
		do
			Result := a_task.remaining
		ensure
			useful: 1 <= Result and Result <= a_task.remaining
		end

feature -- Status report

	is_idle: BOOLEAN
			-- Are all tasks finished?
		do
			Result := waiting_count = 0
		ensure
			definition: Result = (waiting_count = 0)
		end

feature -- Element change

	submit (a_task: WORK_TASK)
			-- Add `a_task' to the work.
		require
			unfinished: not a_task.is_finished
		deferred
		ensure
			one_more: waiting_count = old waiting_count + 1
			time_kept: clock = old clock
		end

feature -- Basic operations

	take_turn
			-- Let the next task have its turn.
		require
			not_idle: not is_idle
		local
			l_task: WORK_TASK
			l_length: INTEGER
		do
			l_task := next_task
			remove_next
			l_length := turn_length (l_task)
			l_task.work (l_length)
			clock := clock + l_length
			if l_task.is_finished then
				finished_names.extend (l_task.name)
			else
				submit (l_task)
			end
		ensure
			time_passed: clock > old clock
			none_lost: waiting_count + finished_names.count = old (waiting_count + finished_names.count)
		end

	run
			-- Take turns until all tasks are finished.
		do
			from
			until
				is_idle
			loop
				take_turn
			end
		ensure
			idle: is_idle
		end

feature {NONE} -- Implementation

	remove_next
			-- Take the next task out of the waiting ones.
		require
			not_idle: not is_idle
		deferred
		ensure
			one_less: waiting_count = old waiting_count - 1
		end

invariant
	clock_not_negative: clock >= 0

end
